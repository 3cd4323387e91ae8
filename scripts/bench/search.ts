/**
 * node scripts/bench/search.ts [RECORDS…]
 *
 * Measures the search of the built site (OUT_DIR, default dist) in Chromium: gzip bytes before the first result, and
 * milliseconds from the last letter to the first result, for the first query on a page and for later ones; with the records
 * as they are, and with RECORDS of them (default 1500 and 15000). Other work on the machine shows in the times.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { assemble } from '../../src/domain/edition/assemble.ts';
import { searchRecords } from '../../src/domain/search/records.ts';
import { searchFiles } from '../../src/integrations/search-index/files.ts';
import { contentDir } from '../../src/reading/content-dir.ts';
import { readContent } from '../../src/reading/disk.ts';
import { findChromium } from '../chromium.ts';
import { serveFolder } from '../serve.ts';
import { manyRecords } from './search/many.ts';
import { measureFirst, measureLater, type FirstQuery, type Timing } from './search/measure.ts';
import { outDir } from '../out-dir.ts';

const CITATIONS = ['3(b)(ii)', 'sec 2 c iii', 'paragraph (iii) of section 3(b)', '18 U.S.C. 1030', 'section 2(g)'];
const WORDS = [
  'clearinghouse',
  'CFAA',
  'trusted partners',
  'who picks the trusted partners',
  'what is due in July',
  'rural hospitals',
  'covered frontier model',
  'Homeland Security',
];

const raw = readContent(contentDir());
const edition = assemble(raw);
const records = searchRecords(edition, raw.search[0]?.data);
const own = edition.provisions.map(({ provision }) => provision.text);
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1500, 15_000];

const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
for (const size of [records.length, ...sizes.filter((one) => one > records.length)]) await measureSize(size);
await browser.close();

/** Serves the built site with an index of so many records, and measures it. */
async function measureSize(size: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  cpSync(outDir(), folder, { recursive: true });
  rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
  const start = performance.now();
  for (const { path, content } of await searchFiles(manyRecords(records, size), own)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  console.log(`\n${size} records, indexed in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const served = await serveFolder(folder, '/', 0);
  tell('citations, first on a page', await measureFirst(browser, served.origin, CITATIONS));
  tell('words, first on a page', await measureFirst(browser, served.origin, WORDS));
  tell('citations, later', await measureLater(browser, served.origin, [...CITATIONS, ...CITATIONS]));
  tell('words, later', await measureLater(browser, served.origin, [...WORDS, ...WORDS]));
  await served.close();
  rmSync(folder, { recursive: true });
}

function tell(what: string, found: readonly (Timing | FirstQuery)[]): void {
  const times = found.map(({ first }) => first);
  const bytes = found.flatMap((one) => ('bytesToFirst' in one ? [one] : []));
  const weight =
    bytes.length > 0
      ? `; at most ${kb(bytes.map((one) => one.bytesToFirst))} KB gzip before it, ${kb(bytes.map((one) => one.bytesToAll))} KB in all`
      : '';
  console.log(`  ${what}: to the first result ${middle(times)} ms (median), ${Math.round(Math.max(...times))} ms (most)${weight}`);
}

function middle(numbers: readonly number[]): number {
  return Math.round(numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0);
}

function kb(bytes: readonly number[]): string {
  return (Math.max(...bytes) / 1000).toFixed(1);
}
