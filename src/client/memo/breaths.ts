import type { Steps } from '../../domain/memo/steps.ts';
import { pause } from '../pause.ts';

/** Milliseconds of work between two breaths: too few for a hand to notice. */
const BREATH = 40;

/** Work for a memo that the reader has meanwhile changed or taken away. */
export class Unwanted extends Error {}

/** What work on a memo needs of the page. */
export interface Watch {
  /** Told the share that is done, 0 to 1. */
  readonly tell: (share: number) => void;
  readonly isWanted: () => boolean;
}

/** Does long work with breaths between its steps. Throws Unwanted when nobody waits for it any more. */
export async function inBreaths<Result>(steps: Steps<Result>, { tell, isWanted }: Watch): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < BREATH) continue;
    tell(step.value);
    await pause();
    if (!isWanted()) throw new Unwanted();
    since = performance.now();
  }
}

/** A part of the work of a watch: its share counts from `from` to `to` of the whole. */
export function partOf({ tell, isWanted }: Watch, from: number, to: number): Watch {
  return { tell: (share) => tell(from + share * (to - from)), isWanted };
}
