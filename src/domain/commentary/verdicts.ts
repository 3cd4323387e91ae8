import type { Problem } from '../problem/problem.ts';
import { quotationsIn, withoutQuotations } from '../prose/quotation.ts';
import type { Claim, Commentary } from './claim.ts';

const LOSES = /\b(?:lost|loses?|loss|leaves? out|left out|omits?|contradicts?|wrong(?:ly)?)\b/iu;
/** What a claim that adds is called, when its reason does not simply say that the order is silent. */
const ADDS = /\b(?:not|no|nothing|nobody|none|neither|nor|advice|opinion|background|forecast|expectation|labels?)\b/iu;

/** A verdict and its reason say the same thing. What a verdict should be is judged by people; what its reason denies is not. */
export function checkVerdicts({ file, claims }: Commentary): Problem[] {
  return claims.flatMap((claim) => {
    const { found, expected } = contradiction(claim) ?? {};
    if (found === undefined || expected === undefined) return [];
    return [
      {
        rule: 'commentary/verdict',
        file,
        found: `Claim ${claim.n} is "${claim.verdict}", and ${found}`,
        expected,
        mend: 'Make the verdict and its reason agree.',
      },
    ];
  });
}

function contradiction({ verdict, why, provisions }: Claim): { found: string; expected: string } | null {
  const ours = withoutQuotations(why);
  if (verdict !== 'adds' && provisions.length === 0)
    return { found: 'it names no provision.', expected: 'The provisions that bear the verdict out.' };
  if (verdict === 'agrees' && quotationsIn(why).length === 0)
    return { found: 'its "why" shows no words of the order.', expected: 'The words it agrees with, in “curly quotation marks”.' };
  const lost = verdict === 'agrees' ? LOSES.exec(ours)?.[0] : undefined;
  if (lost !== undefined)
    return { found: `its "why" says “${lost}”.`, expected: 'A reason that loses nothing, or the verdict "imprecise".' };
  if (verdict === 'adds' && !ADDS.test(ours))
    return {
      found: 'its "why" does not say what it adds.',
      expected: 'That the order is silent, or that the claim is advice, opinion or background.',
    };
  return null;
}
