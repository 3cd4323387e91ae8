import type { Parameters } from 'fast-check';

/** Runs of a property whose input is short; costlier ones take a share of it. FUZZ_RUNS sets it, `npm run fuzz -- --runs N` too. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 1000);
/** Parameters of a property that may have 1/`cost` of the budget; the run stops early only when it fails. */
export function budget<Input>(cost = 1): Parameters<Input> {
  return { numRuns: Math.max(5, Math.round(RUNS / cost)) };
}

/** Time allowed to a test, in milliseconds, however many runs it was given. */
export const PATIENCE = 120_000 + RUNS * 300;
