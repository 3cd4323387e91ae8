import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { denies } from '../denial.ts';
import { sentencesOf, type Prose } from '../prose.ts';

/** Places cited in our words that the order does not have, or that no ground of the sentence is or speaks of. */
export function checkCitations(prose: Prose, { file, citedIn, speaksOf }: ProseContext): Problem[] {
  return sentencesOf(prose).flatMap(({ text, refs, line }) => {
    const cited = citedIn?.(text) ?? [];
    if (cited.length === 0 || denies(text)) return [];
    const spoken = refs.flatMap((ref) => speaksOf?.(ref) ?? []);
    return cited.flatMap(({ words, target, there }): Problem[] => {
      if (!there)
        return [
          {
            rule: 'prose/cited-nothing',
            file,
            line,
            found: `“${words}” cites a place that is not there.`,
            expected: 'A provision that the order has.',
            mend: 'Correct the citation.',
          },
        ];
      if (spoken.some((one) => oneHolds(one, target))) return [];
      return [
        {
          rule: 'prose/cited',
          file,
          line,
          found: `“${words}” is cited, and ${refs.join(', ') || 'no ground'} is not about it.`,
          expected: 'The place cited among the grounds, or a ground that speaks of it.',
          mend: 'Correct the citation, or add the ground.',
        },
      ];
    });
  });
}

/** Whether one is the other, or stands under it. */
function oneHolds(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`);
}
