import type { Problem } from '../problem/problem.ts';
import { holdsQuotation, quotationsIn } from '../prose/quotation.ts';
import { isFaulted, type Claim, type Commentary } from './claim.ts';

/** The order's words of a provision, by its id; null where there is no such provision. */
export type WordsOf = (provision: string) => string | null;

/**
 * Nobody is told that a claim is wrong without being shown the order's words; and what stands in quotation marks
 * in a reason is found word for word in one of the claim's provisions.
 */
export function checkReasons(commentary: Commentary, wordsOf: WordsOf): Problem[] {
  return commentary.claims.flatMap((claim) => [...checkShown(commentary.file, claim), ...checkExact(commentary.file, claim, wordsOf)]);
}

function checkShown(file: string, claim: Claim): Problem[] {
  if (!isFaulted(claim.verdict) || quotationsIn(claim.why).length > 0) return [];
  return [
    {
      rule: 'commentary/no-order-words',
      file,
      found: `Claim ${claim.n} is "${claim.verdict}", and its "why" shows no words of the order.`,
      expected: 'The words of the order that tell against it, in “curly quotation marks”.',
      mend: 'Quote them; where the order has no such words, the verdict is "adds".',
    },
  ];
}

function checkExact(file: string, claim: Claim, wordsOf: WordsOf): Problem[] {
  return quotationsIn(claim.why)
    .filter((words) => !claim.provisions.some((id) => holdsQuotation(wordsOf(id) ?? '', words)))
    .map((words) => ({
      rule: 'commentary/order-words',
      file,
      found: `The "why" of claim ${claim.n} quotes “${words}”.`,
      expected: `Words of the order as they stand in ${claim.provisions.join(', ') || 'a provision the claim names'}.`,
      mend: 'Quote word for word, or add the provision that holds the words to "provisions".',
    }));
}
