import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { denies } from '../denial.ts';
import { sentencesOf, type Prose } from '../prose.ts';
import { blankQuotations } from '../quotation.ts';

/** Words that only deny: how the order is not to be read, what it does not create. */
const RULE = /\bNothing in\b[^.]*?\bshall be construed\b|\bis not intended to, and does not\b/u;
const AFFIRMS = /\b(?:(?:to be|be|is) read|creates?|creating|impairs?|impairing|affects?|affecting|authoriz(?:es?|ing))\b/iu;
const BARS = /\b(?:bars?|limits?|leaves? alone)\b/iu;

/** What a ground only denies, told as if the order did it: "is to be read as impairing". */
export function checkConstruction(prose: Prose, { file, wordsOf }: ProseContext): Problem[] {
  return sentencesOf(prose).flatMap(({ text, refs, line }) => {
    const ours = blankQuotations(text);
    if (refs.length === 0 || !refs.every((ref) => RULE.test(wordsOf(ref) ?? ''))) return [];
    if (!AFFIRMS.test(ours) || denies(ours) || BARS.test(ours)) return [];
    return [
      {
        rule: 'prose/construction',
        file,
        line,
        found: `“${text}”, where ${refs.join(', ')} only denies.`,
        expected: 'A sentence that denies what the words deny.',
        mend: 'Say that the order is not to be read so, or does not create it.',
      },
    ];
  });
}
