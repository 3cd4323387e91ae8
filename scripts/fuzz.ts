/**
 * node scripts/fuzz.ts [--runs N] [--seed N]
 *
 * Gives the readers of text, memos and content generated input, N runs a property (default 100000; costly ones take a share of
 * it), by default with a seed that nobody chose, which is printed. The tests run the same with a small budget and a fixed seed.
 */
import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, seed: { type: 'string', default: String(randomInt(2 ** 31)) } },
});
console.log(`${values.runs} runs, seed ${values.seed}`);
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', 'tests/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: values.runs, FUZZ_SEED: values.seed },
});
process.exitCode = status ?? 1;
