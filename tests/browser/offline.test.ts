import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serveChanging, type ChangingSite } from './setup/changing-site.ts';
import { orderPath } from './setup/paths.ts';
import { leaveBrowserAfterwards, withTab } from './setup/visit.ts';

leaveBrowserAfterwards();

let site: ChangingSite;
beforeAll(async () => {
  site = await serveChanging(inject('site'));
});
afterAll(() => site.close());

/** A first visit, with what happens after it: the worker starts and takes note of the page. */
async function visitFirst(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const kept = (): Promise<boolean> =>
    page.evaluate(
      async (path) => navigator.serviceWorker.controller !== null && (await caches.match(location.origin + path)) !== undefined,
      path,
    );
  await expect.poll(kept, { timeout: 10_000 }).toBe(true);
}

const title = (page: Page): Promise<string> => page.locator('h1').innerText();

describe('a site once visited', () => {
  test('opens the pages that were visited, the first included, when there is no network', async () => {
    await withTab({ baseURL: site.origin }, async (page) => {
      await visitFirst(page, '/');
      const front = await title(page);
      await page.goto(`${orderPath}3/`);
      const section = await title(page);
      await page.context().setOffline(true);
      await page.goto('/');
      expect(await title(page)).toBe(front);
      await page.goto(`${orderPath}3`);
      expect(await title(page)).toBe(section);
      expect(await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('1em "Order Serif"')))).toBe(true);
    });
  });

  test('says so where a page was not visited, and lists those that were', async () => {
    await withTab({ baseURL: site.origin }, async (page) => {
      await visitFirst(page, '/deadlines/');
      await page.context().setOffline(true);
      const answer = await page.goto('/questions/');
      expect(answer?.status()).toBe(503);
      expect(await title(page)).toBe('You are offline');
      await page.locator('[data-kept-pages] a').waitFor();
      expect(await page.locator('[data-kept-pages] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
        '/deadlines/',
      ]);
    });
  });

  test('shows a page as it is now whenever there is a network', async () => {
    await withTab({ baseURL: site.origin }, async (page) => {
      await visitFirst(page, '/');
      await page.goto('/about/');
      site.change('/about/', (html) => html.replace(/(<h1[^>]*>)/, '$1Changed: '));
      await page.goto('/about/');
      expect(await title(page)).toMatch(/^Changed: /);
      await page.context().setOffline(true);
      await page.goto('/about/');
      expect(await title(page)).toMatch(/^Changed: /);
    });
  });

  test('keeps no word of what a reader searched for', async () => {
    await withTab({ baseURL: site.origin }, async (page) => {
      await visitFirst(page, '/');
      await page.goto('/search/?q=something-private');
      const kept = (): Promise<string> =>
        page.evaluate(async () => {
          const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
          const requests = await Promise.all(stores.map((store) => store.keys()));
          return requests
            .flat()
            .map(({ url }) => url)
            .join();
        });
      await expect.poll(kept, { timeout: 10_000 }).toContain('/search/');
      expect(await kept()).not.toContain('something-private');
    });
  });
});

describe('before it is asked to', () => {
  test('a page fetches no other page; it does when a reader is about to open one', async () => {
    await withTab({ baseURL: site.origin, serviceWorkers: 'block' }, async (page) => {
      const asked: string[] = [];
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto('/', { waitUntil: 'networkidle' });
      expect(asked.filter((path) => path.endsWith('/'))).toEqual(['/']);
      const fetched = waitForPrefetch(page, '/questions/');
      await page.locator('a[href="/questions/"]').first().hover();
      expect(await fetched).toBe(true);
    });
  });

  test('the page for memos starts no worker and fetches nothing ahead', async () => {
    await withTab({ baseURL: site.origin }, async (page) => {
      await page.goto('/memo/', { waitUntil: 'networkidle' });
      expect(await page.locator('script[type=speculationrules]').count()).toBe(0);
      expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length))).toBe(0);
    });
  });
});

/** Whether the browser fetched a page ahead: it tells so over its own protocol only. */
async function waitForPrefetch(page: Page, path: string): Promise<boolean> {
  const session = await page.context().newCDPSession(page);
  await session.send('Preload.enable');
  return new Promise((done) => {
    setTimeout(done, 10_000, false);
    session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
      if (prefetchUrl.endsWith(path) && ['Ready', 'Success'].includes(status)) done(true);
    });
  });
}
