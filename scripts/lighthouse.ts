/**
 * npm run lighthouse [-- [--runs=5] PATH …]
 *
 * Measures one page of each main kind of the built site (OUT_DIR, default dist; built first if it is not there) as Lighthouse
 * does for a telephone, served compressed on this machine. With paths, measures those. Each figure is the middle one of all
 * runs; a page of one line is measured beside them, which tells what the machine itself adds. Exit status 1 below 100 in any
 * category, at a largest paint of 900 ms or more, and at any blocking or shift.
 */
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { compressFolder } from '../src/integrations/finish/compress.ts';
import { pagesIn } from '../src/integrations/finish/pages.ts';
import { buildSite } from './build.ts';
import { findChromium } from './chromium.ts';
import { freePort } from './free-port.ts';
import { mainPages } from './lighthouse/main-pages.ts';
import { measure, type Measured } from './lighthouse/measure.ts';
import { middleOf, type Middle } from './lighthouse/middle.ts';
import { serveFolder } from './serve.ts';
import { basePathOf } from '../src/reading/served-at.ts';
import { outDir } from './out-dir.ts';

const LARGEST_PAINT_MS = 900;

/** A page with next to nothing on it. */
const ONE_LINE = {
  file: 'one-line.html',
  html: '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>One line</title><link rel="icon" href="data:,"><p>One line.',
};

/** What falls short on a page, in words; nothing where it does not. */
function shortOf({ scores, lcp, tbt, cls }: Middle): string[] {
  return [
    ...Object.entries(scores).flatMap(([category, score]) => (score < 100 ? [`${category} ${score}`] : [])),
    ...(lcp >= LARGEST_PAINT_MS ? [`largest paint ${lcp} ms`] : []),
    ...(tbt.middle > 0 ? [`blocked ${tbt.middle} ms`] : []),
    ...(cls > 0 ? [`shift ${cls}`] : []),
  ];
}

/** Measures pages of a built site, all in turn and that `runs` times. Returns whether all reach the goals; prints the figures. */
export async function measureSite(folder: string, base: string, paths: readonly string[], runs: number): Promise<boolean> {
  const compressed = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  cpSync(folder, compressed, { recursive: true });
  writeFileSync(join(compressed, ONE_LINE.file), ONE_LINE.html);
  compressFolder(compressed);
  const served = await serveFolder(compressed, base, 0);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', `--remote-debugging-port=${port}`],
  });
  const oneLine = `/${ONE_LINE.file}`;
  const found = new Map<string, Measured[]>([oneLine, ...paths].map((path) => [path, []]));
  try {
    // In rounds, so that a slow minute of the machine does not fall on one page alone.
    for (let run = 1; run <= runs; run += 1) {
      for (const [path, measured] of found) measured.push(await measure(`${served.origin}${base}${path.slice(1)}`, port));
      console.log(`round ${run} of ${runs} done`);
    }
  } finally {
    await browser.close();
    await served.close();
    rmSync(compressed, { recursive: true, force: true });
  }
  console.log('page                                performance accessibility practices seo   LCP ms  TBT (least, most)  CLS    KB');
  let reached = true;
  for (const [path, measured] of found) {
    const middle = middleOf(measured);
    // The page of one line is there to compare with; nothing is asked of it.
    const [short, failed] = path === oneLine ? [[], []] : [shortOf(middle), middle.failed];
    reached &&= short.length === 0;
    console.log(row(path, middle) + (short.length > 0 ? `   short: ${short.join(', ')}` : ''));
    for (const audit of failed) console.log(`    ${audit}`);
  }
  return reached;
}

function row(path: string, { scores, lcp, tbt, cls, bytes }: Middle): string {
  const [performance = 0, accessibility = 0, practices = 0, seo = 0] = Object.values(scores);
  const cell = (value: string | number, width: number): string => String(value).padStart(width);
  const blocked = `${tbt.middle} (${tbt.least}, ${tbt.most})`;
  return `${path.padEnd(36)}${cell(performance, 11)}${cell(accessibility, 14)}${cell(practices, 10)}${cell(seo, 4)}${cell(lcp, 9)}${cell(blocked, 19)}${cell(cls, 5)}${cell((bytes / 1000).toFixed(1), 6)}`;
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({ options: { runs: { type: 'string', default: '5' } }, allowPositionals: true });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) {
    console.error(`--runs: found “${values.runs}”, expected a whole number from 1. Mend: npm run lighthouse -- --runs=5`);
    process.exit(1);
  }
  const folder = outDir();
  if (!existsSync(join(folder, 'index.html')) && !buildSite()) process.exit(1);
  const base = basePathOf(process.env);
  const paths = positionals.length > 0 ? positionals : mainPages(pagesIn(folder).map(({ path }) => path));
  if (!(await measureSite(folder, base, paths, runs))) process.exitCode = 1;
}
