import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { LIMITS } from '../limits.ts';
import type { Prose } from '../prose.ts';
import { withoutQuotations } from '../quotation.ts';
import { wordsIn } from '../words.ts';

/** Sentences and paragraphs over the limit. A list item counts as a paragraph; quotations count only toward paragraphs. */
export function checkLengths(prose: Prose, { file }: ProseContext): Problem[] {
  const problems: Problem[] = [];
  for (const block of prose.blocks) {
    for (const { text, line } of block.sentences) {
      const length = wordsIn(withoutQuotations(text)).length;
      if (length > LIMITS.sentence) {
        problems.push({
          rule: 'prose/long-sentence',
          file,
          line,
          found: `A sentence of ${length} words: “${text}”.`,
          expected: `At most ${LIMITS.sentence}, quotations apart.`,
          mend: 'Part it in two.',
        });
      }
    }
    for (const paragraph of block.kind === 'list' ? block.items : [block.sentences]) {
      const length = paragraph.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
      if (length > LIMITS.paragraph) {
        problems.push({
          rule: 'prose/long-paragraph',
          file,
          line: paragraph[0]?.line ?? block.line,
          found: `A paragraph of ${length} words.`,
          expected: `At most ${LIMITS.paragraph}.`,
          mend: 'Part it in two.',
        });
      }
    }
  }
  return problems;
}
