import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';

/** What one query took, from the last letter to the answer. */
export interface Timing {
  readonly query: string;
  /** Milliseconds until the first result could be seen. */
  readonly first: number;
  /** Until all results that are shown were there. */
  readonly all: number;
}

export interface FirstQuery extends Timing {
  /** Gzip bytes that were fetched from the moment the box had the focus until the first result, and until all. */
  readonly bytesToFirst: number;
  readonly bytesToAll: number;
}

/** Files that are packed already and travel as they are. */
const PACKED = /\.(?:pf_\w+|pagefind|woff2)$/;
/** Long enough for what is fetched ahead to have come. */
const HEAD_START = 1500;

/** Opens the search page afresh for each query and types it whole. */
export async function measureFirst(browser: Browser, origin: string, queries: readonly string[]): Promise<FirstQuery[]> {
  const found: FirstQuery[] = [];
  for (const query of queries) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
    const fetched: { at: number; bytes: number }[] = [];
    const pending: Promise<void>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      pending.push(
        response.body().then(
          (body) =>
            void fetched.push({
              at: response.request().timing().startTime,
              bytes: PACKED.test(pathname) ? body.length : gzipSync(body, { level: 9 }).length,
            }),
          // What comes after the last result is nobody's.
          () => undefined,
        ),
      );
    });
    await page.focus('[data-search-box]');
    await page.waitForTimeout(HEAD_START);
    const { first, all, firstAt } = await typed(page, query);
    await Promise.all(pending);
    const sum = (until: number): number => fetched.filter(({ at }) => at <= until).reduce((total, { bytes }) => total + bytes, 0);
    found.push({ query, first, all, bytesToFirst: sum(firstAt), bytesToAll: sum(Infinity) });
    await context.close();
  }
  return found;
}

/** Asks one query after the other on one page, as a reader does who goes on searching. */
export async function measureLater(browser: Browser, origin: string, queries: readonly string[]): Promise<Timing[]> {
  const page = await browser.newPage();
  await page.goto(`${origin}/search/?q=order`);
  await page.locator('[data-results][data-state="done"]').waitFor();
  const found: Timing[] = [];
  for (const query of queries) found.push({ query, ...(await typed(page, query)) });
  await page.close();
  return found;
}

/** Puts the words into the box and watches the list. Times in milliseconds; `firstAt` is the moment itself. */
function typed(page: Page, query: string): Promise<{ first: number; all: number; firstAt: number }> {
  return page.evaluate(
    (words) =>
      new Promise((done) => {
        const input = document.querySelector<HTMLInputElement>('[data-search-box]')!;
        const list = document.querySelector<HTMLElement>('[data-results]')!;
        list.replaceChildren();
        const start = performance.now();
        const seen = { first: 0 };
        const watcher = new MutationObserver(() => {
          if (seen.first === 0 && (list.querySelector('li:not([hidden]) h3') || document.querySelector('[data-no-such-provision]')))
            seen.first = performance.now();
          if (list.dataset['state'] !== 'done' || seen.first === 0) return;
          watcher.disconnect();
          done({ first: seen.first - start, all: performance.now() - start, firstAt: performance.timeOrigin + seen.first });
        });
        watcher.observe(document.querySelector('main')!, { childList: true, subtree: true, attributes: true });
        input.value = words;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    query,
  );
}
