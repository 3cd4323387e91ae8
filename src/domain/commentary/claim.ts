import type { Verdict } from '../entry/common.ts';
import type { ClaimEntry } from '../entry/sources.ts';

/** One thing that a commentary says, in our words, held against the order. */
export type Claim = Readonly<ClaimEntry>;

/** The claims of one commentary and the file they were read from, for problems to name. */
export interface Commentary {
  readonly source: string;
  readonly file: string;
  readonly claims: readonly Claim[];
}

/**
 * agrees: no detail that matters is lost. adds: not in the order (background, advice, opinion).
 * imprecise: loses or changes a detail. contradicts: the order's words say otherwise.
 */
const FROM_BEST: readonly Verdict[] = ['agrees', 'adds', 'imprecise', 'contradicts'];

/** Whether the order's words tell against the claim, so that its reason has to show them. */
export function isFaulted(verdict: Verdict): boolean {
  return verdict === 'imprecise' || verdict === 'contradicts';
}

/** The worst of the verdicts; "agrees" for none at all. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return verdicts.reduce<Verdict>((worst, next) => (FROM_BEST.indexOf(next) > FROM_BEST.indexOf(worst) ? next : worst), 'agrees');
}
