/**
 * node scripts/bench.ts [TIMES…]
 *
 * Builds the site clean with its content as it is, ten times and a hundred times over (or TIMES), and prints build time,
 * pages, output and the gzip bytes of each kind of page on its first view, with the cost of a page and its ratio to the first.
 * The cost is CPU time, which other work on the machine disturbs less than the clock. More content means more pages of the
 * order, whose share cards are drawn, beside the same number of small ones: what a page costs that one size has beyond the
 * size before says whether the cost stays flat.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { contentDir } from '../src/reading/content-dir.ts';
import { measureSite, type SiteMeasure } from './bench/measure.ts';
import { multiplyContent } from './bench/multiply.ts';
import { copyOfProject } from './bench/project-copy.ts';

interface Result extends SiteMeasure {
  readonly times: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
}

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1, 10, 100];
const results = sizes.map((times) => {
  const result = buildTimes(times);
  printKinds(result);
  return result;
});
printTotals(results);

/** Builds the content so many times over, from nothing, in a folder of its own. */
function buildTimes(times: number): Result {
  const work = mkdtempSync(join(tmpdir(), 'bench-'));
  const project = copyOfProject();
  multiplyContent(contentDir(), join(work, 'content'), times);
  const start = performance.now();
  const built = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    env: {
      ...process.env,
      CONTENT_DIR: join(work, 'content'),
      OUT_DIR: join(work, 'site'),
      GIT_DIR: resolve('.git'),
      PAGE_WEIGHT: 'measure',
      BENCH_CPU: join(work, 'cpu'),
      NODE_OPTIONS: `--max-old-space-size=16000 --import ${pathToFileURL(resolve('scripts/bench/count-cpu.ts')).href}`,
    },
  });
  const seconds = (performance.now() - start) / 1000;
  if (built.status !== 0) throw new Error(`The content ${times} times over does not build:\n${(built.stdout + built.stderr).slice(-4000)}`);
  const measured = measureSite(join(work, 'site'));
  const cpuSeconds = readFileSync(join(work, 'cpu'), 'utf8')
    .trim()
    .split('\n')
    .map(Number)
    .reduce((sum, one) => sum + one, 0);
  for (const made of [work, project]) rmSync(made, { recursive: true, force: true });
  return { ...measured, times, seconds, cpuSeconds };
}

function printKinds({ times, kinds }: Result): void {
  console.log(`\n${times}×: gzip bytes of the first view`);
  console.log(row(['kind', 'pages', 'HTML+styles, median', 'most', 'budget', 'all, most']));
  for (const one of kinds) console.log(row([one.kind, one.pages, one.medianPaint, one.mostPaint, one.budget, one.mostWhole]));
}

function printTotals(all: readonly Result[]): void {
  const cost = ({ cpuSeconds, pages }: Pick<Result, 'cpuSeconds' | 'pages'>): number => (cpuSeconds * 1000) / pages;
  const [first] = all;
  console.log('\nClean builds');
  console.log(row(['content', 'seconds', 'CPU seconds', 'pages', 'MB', 'CPU ms a page', 'ratio', 'ms an added page', 'KB a page']));
  for (const [at, one] of all.entries()) {
    const before = all[at - 1];
    const added = before && cost({ cpuSeconds: one.cpuSeconds - before.cpuSeconds, pages: one.pages - before.pages });
    console.log(
      row([
        `${one.times}×`,
        one.seconds.toFixed(1),
        one.cpuSeconds.toFixed(1),
        one.pages,
        (one.bytes / 1e6).toFixed(1),
        cost(one).toFixed(1),
        (first ? cost(one) / cost(first) : 1).toFixed(2),
        added?.toFixed(1) ?? '',
        (one.bytes / 1e3 / one.pages).toFixed(1),
      ]),
    );
  }
}

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell, at) => (at === 0 ? String(cell).padEnd(16) : String(cell).padStart(at === 2 ? 20 : at === 7 ? 18 : 14))).join('');
}
