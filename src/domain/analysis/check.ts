import type { Problem } from '../problem/problem.ts';
import type { Analysis } from './analysis.ts';
import { endsSentence } from './ends.ts';
import { excerpt, fault } from './fault.ts';

/** What an analysis must have to be shown whole: a title, headings, words below each, sentences that end, a disclaimer. */
export function checkWhole(analysis: Analysis, file: string, lastLine: number): Problem[] {
  const { title, headings, passages, disclaimer } = analysis;
  if (passages.length === 0 && headings.length === 0) return [fault('empty', file, 1, 'The text has no paragraph and no heading.')];
  const problems: Problem[] = [];
  if (title.text === '') problems.push(fault('no-title', file, 1, 'No title was found.'));
  if (headings.length === 0) problems.push(fault('no-heading', file, 1, 'The text has no heading below its title.'));
  if (disclaimer.length === 0) problems.push(fault('no-disclaimer', file, lastLine, 'The text ends without a disclaimer.'));
  return [...problems, ...emptySections(analysis, file), ...cutOff(analysis, file)];
}

function emptySections({ headings, passages }: Analysis, file: string): Problem[] {
  const filled = new Set(passages.map((passage) => passage.section));
  return headings
    .filter((heading, index) => !filled.has(heading.id) && (headings[index + 1]?.level ?? 0) <= heading.level)
    .map((heading) => fault('empty-section', file, heading.line, `Nothing stands below the heading "${excerpt(heading.text)}".`));
}

/** The last paragraph of each section must end a sentence, and so must whatever stands last of all: a bullet may do without a full stop. */
function cutOff({ passages }: Analysis, file: string): Problem[] {
  return passages
    .filter((passage, index) => {
      const next = passages[index + 1];
      const last = next === undefined || (passage.kind === 'paragraph' && next.section !== passage.section);
      return last && !endsSentence(passage.text);
    })
    .map((passage) =>
      fault(
        'cut-off',
        file,
        passage.line,
        `The passage that begins "${excerpt(passage.text)}" breaks off at "${passage.text.slice(-30)}".`,
      ),
    );
}
