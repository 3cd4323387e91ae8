/** Work on a long memo that can be broken off between two steps; each yields the share that is done, 0 to 1. */
export type Steps<Result> = Generator<number, Result, void>;

/** Does the work in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** One piece of work as part of a longer one: its share counts from `from` to `to` of the whole. */
export function* within<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + step.value * (to - from);
  }
}
