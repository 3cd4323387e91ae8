import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { LIMITS } from '../limits.ts';
import { sentencesOf, type Prose } from '../prose.ts';
import { withoutQuotations } from '../quotation.ts';

/** More em dashes than one pair in an entry. Those inside quotations are the source's own. */
export function checkDashes(prose: Prose, { file }: ProseContext): Problem[] {
  const dashed = sentencesOf(prose).flatMap(({ text, line }) => Array.from(withoutQuotations(text).matchAll(/—|\s–\s/gu), () => line));
  if (dashed.length <= LIMITS.emDashes) return [];
  return [
    {
      rule: 'prose/dashes',
      file,
      line: dashed[LIMITS.emDashes],
      found: `${dashed.length} em dashes in one entry.`,
      expected: `At most ${LIMITS.emDashes}.`,
      mend: 'Use a full stop, a comma or a colon.',
    },
  ];
}
