import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { denies } from '../denial.ts';
import { sentencesOf, type Prose } from '../prose.ts';

/** A mark that says the order is silent, behind a sentence that says something. */
export function checkSilence(prose: Prose, { file }: ProseContext): Problem[] {
  return sentencesOf(prose)
    .filter(({ text, silent }) => silent && !denies(text))
    .map(({ text, line }) => ({
      rule: 'prose/silent',
      file,
      line,
      found: `The mark says that the order is silent, and the sentence says “${text}”.`,
      expected: 'A sentence that denies or leaves open: “does not say”, “nothing”, “leaves open”.',
      mend: 'Take "silent" out of the mark, or say that the order does not say.',
    }));
}
