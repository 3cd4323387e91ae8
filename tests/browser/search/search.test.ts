import { describe, expect, test } from 'vitest';
import { readQueries } from '../../../scripts/search/queries.ts';
import { accessFaults } from '../setup/access.ts';
import { orderPath } from '../setup/paths.ts';
import { leaveBrowserAfterwards, withTab } from '../setup/visit.ts';
import { answered, ask, isAccepted, openSearch, sharedTab, shownResults } from './ask.ts';

leaveBrowserAfterwards();

const OF_THE_SEARCH = /\/(?:pagefind|search)\/.+/;

describe('the search page', () => {
  const tab = sharedTab({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('fetches nothing of the search before the reader reaches for the box, and then all of it ahead of the first letter', async () => {
    await withTab({}, async (page) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await page.goto('/search/', { waitUntil: 'networkidle' });
      expect(fetched.filter((path) => OF_THE_SEARCH.test(path))).toEqual([]);
      await page.locator('[data-search-ways]').waitFor();
      await page.focus('[data-search-box]');
      await page.waitForResponse(/wasm/);
      expect(fetched).toContain('/search/order.js');
    });
  });

  test.each(['/search/', '/cite/'])('%s: the answer to what the address asks moves nothing on the page', async (path) => {
    await withTab({ viewport: { width: 390, height: 844 } }, async (page) => {
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
            document.documentElement.dataset['moved'] = String(Number(document.documentElement.dataset['moved'] ?? 0) + value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${path}?q=3bii`);
      await answered(page);
      expect(Number((await page.locator('html').getAttribute('data-moved')) ?? 0)).toBeLessThan(0.05);
    });
  });

  test('answers every sample with the right place first', async () => {
    const { page, conduct } = tab;
    await page.goto('/search/');
    const wrong: string[] = [];
    for (const { query, accept } of readQueries('tests/fixtures/search/samples.tsv', 'samples')) {
      await ask(page, query);
      const [first] = await shownResults(page);
      const none = await page.locator('[data-no-such-provision]').count();
      const right = accept[0]?.startsWith('none:') ? none === 1 : first !== undefined && isAccepted(first, accept, orderPath);
      if (!right) wrong.push(`${query}: ${JSON.stringify(first)}`);
    }
    expect(wrong).toEqual([]);
    expect(conduct).toEqual({ complaints: [], elsewhere: [], failed: [] });
  });

  test('says what there is instead of what does not exist, and leads there', async () => {
    await openSearch(tab.page, 'section 2(g)');
    const notice = tab.page.locator('[data-no-such-provision]');
    expect(await notice.locator('p').innerText()).toMatch(/^E\.O\. \d+ has no Sec\. 2\(g\); Sec\. 2 ends at \(f\)\.$/);
    expect(await notice.locator('a').first().getAttribute('href')).toBe(`${orderPath}2/a/#sec-2-a`);
    expect(await notice.locator('a').count()).toBe(6);
  });

  test('marks the words in their sentence, and tells the day and the office', async () => {
    await openSearch(tab.page, 'clearinghouse');
    const first = tab.page.locator('[data-results] > li').first();
    expect(await first.locator('mark').allInnerTexts()).toEqual(['clearinghouse']);
    expect(await first.innerText()).toMatch(/Due July 2, 2026 · Secretary of the Treasury/);
    expect(await tab.page.locator('[data-search-ways]').isVisible()).toBe(false);
  });

  test.each(['clearnghouse', '2(g)', 'zzzqqq'])('the answer to %s has no fault of access', async (query) => {
    await ask(tab.page, query);
    expect(await accessFaults(tab.page)).toEqual([]);
  });

  test('announces how many results there are', async () => {
    await ask(tab.page, 'clearinghouse');
    const announced = /^\d+ results for “clearinghouse”\.$/;
    await tab.page.locator('[role="status"]').filter({ hasText: announced }).waitFor({ state: 'attached' });
  });

  test('copies the citation of a result', async () => {
    const { page } = tab;
    await ask(page, 'clearinghouse');
    await page.getByRole('button', { name: 'Copy citation' }).first().click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    await page.getByRole('status').filter({ hasText: 'Copied: citation of Sec. 2(d)' }).waitFor({ state: 'attached' });
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Exec\. Order No\. [\d,]+, § 2\(d\), .+, http:\/\/localhost:\d+\/eo\/\d+\/2\/d\/#sec-2-d$/);
  });

  test('says what it took a misspelt word for', async () => {
    await ask(tab.page, 'clearnghouse');
    const said = await tab.page.locator('[data-corrected]').innerText();
    expect(said).toBe('Showing results for clearinghouse. Nothing here holds “clearnghouse”.');
  });

  test('fits a narrow window', async () => {
    const { page } = tab;
    await page.setViewportSize({ width: 320, height: 720 });
    await openSearch(page, 'what must the Secretary of Homeland Security do');
    await page.locator('[data-tools] summary').click();
    for (const width of [320, 768]) {
      await page.setViewportSize({ width, height: 720 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('helps where nothing was found', async () => {
    const { page } = tab;
    await ask(page, 'zzzqqq');
    expect(await shownResults(page)).toEqual([]);
    await page.locator('[data-nothing-found]').waitFor();
    await page.locator('[data-search-notices]').getByRole('link', { name: 'questions' }).click();
    await page.waitForURL('**/questions/');
  });
});

describe('without its index, the search page', () => {
  // What a service worker fetches cannot be stopped here.
  const tab = sharedTab({ serviceWorkers: 'block' });

  test('shows what a citation leads to', async () => {
    const { page } = tab;
    await page.route('**/pagefind/wasm*', (route) => route.abort());
    await openSearch(page, '3(b)(ii)');
    const first = page.locator('[data-results] > li').first();
    expect(await first.locator('blockquote').innerText()).toMatch(/^\(ii\) provide the Federal Government/);
    await first.locator('blockquote + p').waitFor();
    expect(await shownResults(page)).toEqual([{ provision: '3.b.ii', kind: 'order', leads: `${orderPath}3/b/ii/#sec-3-b-ii` }]);
  });

  test('says so, answers citations all the same, and tries again', async () => {
    const { page } = tab;
    await page.fill('[data-search-box]', 'clearinghouse');
    await answered(page, 'error');
    expect(await page.locator('[data-failed]').innerText()).toContain('The search index could not be loaded.');
    await ask(page, '2(d)');
    expect((await shownResults(page))[0]?.provision).toBe('2.d');
    await page.fill('[data-search-box]', 'clearinghouse');
    await answered(page, 'error');
    await page.unroute('**/pagefind/wasm*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await answered(page);
    expect((await shownResults(page))[0]?.provision).toBe('2.d');
  });
});
