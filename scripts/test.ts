/**
 * node scripts/test.ts [STEP…]
 *
 * Runs every check, or only the steps named: lint, types, unit, site, browser. The site is built once for the steps that need it.
 * Goes on after a step that fails, tells how long each took, and ends with one line: "N passed, N failed". Exit status 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.ts';

/** How many checks of a step passed and failed. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

const work = mkdtempSync(join(tmpdir(), 'test-'));

const STEPS: Readonly<Record<string, () => Count>> = {
  lint: () => command('npm', ['run', '--silent', 'lint']),
  types: () => command('npm', ['run', '--silent', 'types']),
  unit: () => vitest('unit'),
  build: () => command(process.execPath, ['scripts/build.ts'], { OUT_DIR: join(work, 'site') }),
  site: () => vitest('site'),
  browser: () => vitest('browser'),
};

/** Steps that look at the built site. */
const NEED_BUILD = ['site', 'browser'];

function command(name: string, words: readonly string[], settings: NodeJS.ProcessEnv = {}): Count {
  const worked = spawnSync(name, words, { stdio: 'inherit', env: { ...process.env, ...settings } }).status === 0;
  return { passed: worked ? 1 : 0, failed: worked ? 0 : 1 };
}

function vitest(project: string): Count {
  const report = join(work, `${project}.json`);
  const words = ['vitest', 'run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { passed } = command('npx', words, NEED_BUILD.includes(project) ? { BUILT_SITE: join(work, 'site') } : {});
  const counted = countsOf(report);
  // Vitest may fail without a failed test: a file that does not load, an error outside any test.
  return passed === 1 || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

function countsOf(report: string): Count {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function stepsToRun(named: readonly string[]): string[] {
  const unknown = named.filter((name) => !(name in STEPS));
  if (unknown.length > 0) throw new Error(`There is no step "${unknown.join('", "')}". Steps: ${Object.keys(STEPS).join(', ')}.`);
  const builds = named.some((name) => NEED_BUILD.includes(name));
  return Object.keys(STEPS).filter((name) => named.length === 0 || named.includes(name) || (name === 'build' && builds));
}

/** Runs the steps in turn; without a built site, those that look at it count as failed. */
function runAll(steps: readonly string[]): Map<string, Count & { seconds: number }> {
  const results = new Map<string, Count & { seconds: number }>();
  for (const name of steps) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const unbuilt = NEED_BUILD.includes(name) && results.get('build')?.failed === 1;
    if (unbuilt) console.log('The site was not built, so this cannot be looked at.');
    const count = unbuilt ? { passed: 0, failed: 1 } : (STEPS[name]?.() ?? { passed: 0, failed: 1 });
    results.set(name, { ...count, seconds: (performance.now() - start) / 1000 });
  }
  return results;
}

const steps = stepsToRun(process.argv.slice(2));
// A browser that has to be installed is installed first: better to hear at once that none can be had.
if (steps.includes('browser')) console.log(`Chromium: ${findChromium()}`);
const results = runAll(steps);
rmSync(work, { recursive: true, force: true });

console.log('');
for (const [name, { passed, failed, seconds }] of results) {
  console.log(
    `${name.padEnd(8)} ${seconds.toFixed(1).padStart(7)} s ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`,
  );
}
const all = [...results.values()];
const failed = all.reduce((sum, one) => sum + one.failed, 0);
console.log(`\n${all.reduce((sum, one) => sum + one.passed, 0)} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
