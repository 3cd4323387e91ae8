import type { Verdict } from '../entry/common.ts';
import type { Problem } from '../problem/problem.ts';
import type { Commentary } from './claim.ts';

/** Numbers of the claims under each verdict, as they stand at the head of a commentary. */
export type Tally = Readonly<Record<Verdict, readonly number[]>>;

/**
 * Each claim stands under its own verdict at the head of the file too. What a verdict should be nobody can derive; that one was
 * changed by a slip shows where it is written twice.
 */
export function checkTally({ file, claims }: Commentary, tally: Tally): Problem[] {
  const listed = Object.entries(tally).flatMap(([verdict, numbers]) => numbers.map((n) => ({ verdict, n })));
  const say = (found: string, expected: string): Problem => ({
    rule: 'commentary/tally',
    file,
    found,
    expected,
    mend: 'a verdict that is meant to change is changed in both places; if it is not, put it back.',
  });
  const known = new Set(claims.map(({ n }) => n));
  return [
    ...claims.flatMap(({ n, verdict }) => {
      const under = listed.filter((one) => one.n === n).map((one) => one.verdict);
      return under.join() === verdict
        ? []
        : [
            say(
              `claim ${n} is "${verdict}", and "verdicts" has it under ${under.join(' and ') || 'none'}.`,
              'one verdict, in both places.',
            ),
          ];
    }),
    ...listed
      .filter(({ n }) => !known.has(n))
      .map(({ n, verdict }) => say(`verdicts: ${verdict} lists ${n}, and there is no such claim.`, 'the claims of the file.')),
  ];
}
