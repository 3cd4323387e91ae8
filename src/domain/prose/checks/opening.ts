import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { LIMITS } from '../limits.ts';
import type { Prose } from '../prose.ts';

/** Where a short answer is due: a first block that is not a paragraph of one or two sentences. */
export function checkOpening(prose: Prose, { file, shortAnswer }: ProseContext): Problem[] {
  if (!shortAnswer) return [];
  const first = prose.blocks[0];
  const length = first?.sentences.length ?? 0;
  if (first?.kind === 'paragraph' && length >= 1 && length <= LIMITS.shortAnswer) return [];
  return [
    {
      rule: 'prose/short-answer',
      file,
      line: first?.line,
      found:
        first?.kind === 'paragraph'
          ? `The first paragraph has ${length} sentences.`
          : `The body begins with ${first ? `a ${first.kind}` : 'nothing'}.`,
      expected: `A first paragraph of one or ${LIMITS.shortAnswer} sentences that answers by itself.`,
      mend: 'Put the answer first and the detail after it.',
    },
  ];
}
