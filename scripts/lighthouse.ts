/**
 * npm run lighthouse [-- PATH …]
 *
 * Measures one page of each main kind of the built site (OUT_DIR, default dist; built first if it is not there) as Lighthouse
 * does for a telephone, served compressed on this machine. With paths, measures those. Exit status 1 below 100 in any
 * category, at a largest paint of 900 ms or more, and at any blocking or shift.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { compressFolder } from '../src/integrations/finish/compress.ts';
import { pagesIn } from '../src/integrations/finish/pages.ts';
import { buildSite } from './build.ts';
import { findChromium } from './chromium.ts';
import { freePort } from './free-port.ts';
import { mainPages } from './lighthouse/main-pages.ts';
import { measure, type Measured } from './lighthouse/measure.ts';
import { serveFolder } from './serve.ts';
import { basePathOf } from '../src/reading/served-at.ts';
import { outDir } from './out-dir.ts';

const LARGEST_PAINT_MS = 900;

/** What falls short on a page, in words; nothing where it does not. */
function shortOf({ scores, lcp, tbt, cls }: Measured): string[] {
  return [
    ...Object.entries(scores).flatMap(([category, score]) => (score < 100 ? [`${category} ${score}`] : [])),
    ...(lcp >= LARGEST_PAINT_MS ? [`largest paint ${lcp} ms`] : []),
    ...(tbt > 0 ? [`blocked ${tbt} ms`] : []),
    ...(cls > 0 ? [`shift ${cls}`] : []),
  ];
}

/** Measures pages of a built site one after another. Returns whether all of them reach the goals; prints figures as they come. */
export async function measureSite(folder: string, base: string, paths: readonly string[]): Promise<boolean> {
  const compressed = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  cpSync(folder, compressed, { recursive: true });
  compressFolder(compressed);
  const served = await serveFolder(compressed, base, 0);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', `--remote-debugging-port=${port}`],
  });
  let reached = true;
  try {
    console.log('page                                performance accessibility practices seo   LCP ms  TBT  CLS    KB');
    for (const path of paths) {
      const measured = await measure(`${served.origin}${base}${path.slice(1)}`, port);
      const short = shortOf(measured);
      reached &&= short.length === 0;
      console.log(row(path, measured) + (short.length > 0 ? `   short: ${short.join(', ')}` : ''));
      for (const audit of measured.failed) console.log(`    ${audit}`);
    }
  } finally {
    await browser.close();
    await served.close();
    rmSync(compressed, { recursive: true, force: true });
  }
  return reached;
}

function row(path: string, { scores, lcp, tbt, cls, bytes }: Measured): string {
  const [performance = 0, accessibility = 0, practices = 0, seo = 0] = Object.values(scores);
  const cell = (value: string | number, width: number): string => String(value).padStart(width);
  return `${path.padEnd(36)}${cell(performance, 11)}${cell(accessibility, 14)}${cell(practices, 10)}${cell(seo, 4)}${cell(lcp, 9)}${cell(tbt, 5)}${cell(cls, 5)}${cell((bytes / 1000).toFixed(1), 6)}`;
}

if (import.meta.main) {
  const folder = outDir();
  if (!existsSync(join(folder, 'index.html')) && !buildSite()) process.exit(1);
  const base = basePathOf(process.env);
  const asked = process.argv.slice(2);
  const paths = asked.length > 0 ? asked : mainPages(pagesIn(folder).map(({ path }) => path));
  if (!(await measureSite(folder, base, paths))) process.exitCode = 1;
}
