/**
 * npm run pdf [-- FILE]
 *
 * Prints the booklet of the built site (OUT_DIR, default dist; built first if it is not there) to FILE, by default booklet.pdf
 * in that folder. The same site gives the same bytes. Links lead to the address the site was built for.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { APART } from '../src/domain/address/apart.ts';
import { build } from '../src/reading/build-facts.ts';
import { buildSite } from './build.ts';
import { findChromium } from './chromium.ts';
import { countPages, normalised, pagesOfPlaces } from './pdf/document.ts';
import { outDir } from './out-dir.ts';

/** The booklet of a built site as a PDF. `moment` is the date it bears. Throws when the site has no booklet. */
export async function makeBooklet(folder: string, moment: string): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block', colorScheme: 'light', locale: 'en-US' });
    const page = await context.newPage();
    await page.goto(await serveFromDisk(context, folder));
    // The style sheet for paper is put there and fetched last of all.
    await page.waitForFunction(() => document.querySelector<HTMLLinkElement>('link[media=print]')?.sheet);
    await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())).then(() => true));
    await fillContents(page, pagesOfPlaces(await print(page)));
    return normalised(await print(page), moment);
  } finally {
    await browser.close();
  }
}

function print(page: Page): Promise<Uint8Array> {
  return page.pdf({ format: 'Letter', preferCSSPageSize: true, tagged: true, outline: true });
}

/** Writes beside each line of the contents the page that it leads to. */
async function fillContents(page: Page, pages: ReadonlyMap<string, number>): Promise<void> {
  await page.evaluate((numbers) => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.contents a')) {
      const number = numbers[decodeURIComponent(link.hash.slice(1))];
      if (number !== undefined) link.dataset['page'] = String(number);
    }
  }, Object.fromEntries(pages));
}

/** Answers every request for the site from its folder, at the very address it was built for. Returns the booklet's address. */
async function serveFromDisk(context: BrowserContext, folder: string): Promise<string> {
  const booklet = join(folder, APART.print, 'index.html');
  if (!existsSync(booklet)) throw new Error(`There is no booklet in ${folder}. Build the site first: npm run build.`);
  const address = /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(booklet, 'utf8'))?.[1];
  if (address === undefined) throw new Error('The booklet does not say its own address.');
  const home = new URL(address.slice(0, -APART.print.length + 1));
  await context.route('**/*', async (route) => {
    const { href, pathname } = new URL(route.request().url());
    const file = join(folder, pathname.slice(home.pathname.length), pathname.endsWith('/') ? 'index.html' : '');
    if (!href.startsWith(home.href) || !existsSync(file) || statSync(file).isDirectory()) return route.abort();
    if (!file.endsWith('.html')) return route.fulfill({ path: file });
    // On paper there is no first view to hurry: wait for the fonts, or two runs may differ.
    const html = readFileSync(file, 'utf8')
      .replaceAll('font-display:optional', 'font-display:block')
      .replace('<html ', '<html class="letters" ');
    return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
  });
  return address;
}

if (import.meta.main) {
  const folder = outDir();
  if (!existsSync(join(folder, 'index.html')) && !buildSite()) process.exit(1);
  const file = resolve(process.argv[2] ?? join(folder, 'booklet.pdf'));
  const pdf = await makeBooklet(folder, build.moment ?? '2000-01-01T00:00:00Z');
  writeFileSync(file, pdf);
  console.log(`${file}: ${countPages(pdf)} pages, ${pdf.length} bytes.`);
}
