import type { Measured } from './measure.ts';

/** The middle of some runs on one page, figure by figure: one run can fall on a slow moment of the machine. */
export interface Middle extends Omit<Measured, 'tbt'> {
  /** Blocking time, milliseconds. */
  readonly tbt: { readonly middle: number; readonly least: number; readonly most: number };
}

/** Joins the runs on one page, at least one. Of an even number, the worse of the two in the middle; what failed in any run is told. */
export function middleOf(runs: readonly Measured[]): Middle {
  const sorted = (figure: (run: Measured) => number): number[] => runs.map(figure).sort((a, b) => a - b);
  const middle = (figure: (run: Measured) => number): number => sorted(figure)[Math.floor(runs.length / 2)] ?? Number.NaN;
  const blocked = sorted(({ tbt }) => tbt);
  const categories = Object.keys(runs[0]?.scores ?? {});
  return {
    // Of scores more is better, so the worse middle is found from the other end.
    scores: Object.fromEntries(categories.map((name) => [name, -middle((run) => -(run.scores[name] ?? 0))])),
    lcp: middle(({ lcp }) => lcp),
    tbt: { middle: middle(({ tbt }) => tbt), least: blocked[0] ?? Number.NaN, most: blocked.at(-1) ?? Number.NaN },
    cls: middle(({ cls }) => cls),
    bytes: middle(({ bytes }) => bytes),
    failed: [...new Set(runs.flatMap(({ failed }) => failed))],
  };
}
