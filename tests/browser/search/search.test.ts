import { describe, expect, test } from 'vitest';
import { readQueries } from '../../../scripts/search/queries.ts';
import { orderPath } from '../setup/paths.ts';
import { leaveBrowserAfterwards, withTab } from '../setup/visit.ts';
import { answered, ask, isAccepted, openSearch, shownResults } from './ask.ts';

leaveBrowserAfterwards();

const OF_THE_SEARCH = /\/(?:pagefind|search)\/.+/;

describe('the search page', () => {
  test('answers every sample with the right place first', async () => {
    await withTab({}, async (page, conduct) => {
      await page.goto('/search/');
      await page.focus('[data-search-box]');
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
  });

  test('fetches nothing of the search before the reader reaches for the box', async () => {
    await withTab({}, async (page) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
      await page.goto('/search/', { waitUntil: 'networkidle' });
      expect(fetched.filter((path) => OF_THE_SEARCH.test(path))).toEqual([]);
      await page.focus('[data-search-box]');
      await page.waitForResponse(/wasm/);
      expect(fetched).toContain('/search/order.js');
    });
  });

  test('shows what a citation leads to without any index', async () => {
    await withTab({}, async (page) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.route('**/search/index.json', (route) => route.abort());
      await openSearch(page, '3(b)(ii)');
      const first = page.locator('[data-results] > li').first();
      expect(await first.locator('blockquote').innerText()).toMatch(/^\(ii\) provide the Federal Government/);
      await first.locator('blockquote + p').waitFor();
      expect(await shownResults(page)).toEqual([{ provision: '3.b.ii', kind: 'order', leads: `${orderPath}3/b/ii/#sec-3-b-ii` }]);
    });
  });

  test('says what there is instead of what does not exist', async () => {
    await withTab({}, async (page) => {
      await openSearch(page, 'section 2(g)');
      expect(await page.locator('[data-no-such-provision]').innerText()).toMatch(
        /^E\.O\. \d+ has no Sec\. 2\(g\); Sec\. 2 ends at \(f\)\.$/,
      );
    });
  });

  test('says what it took a misspelt word for', async () => {
    await withTab({}, async (page) => {
      await openSearch(page, 'clearnghouse');
      expect(await page.locator('[data-corrected]').innerText()).toBe(
        'Showing results for clearinghouse. Nothing here holds “clearnghouse”.',
      );
    });
  });

  test('marks the words in their sentence, and tells the day and the office', async () => {
    await withTab({}, async (page) => {
      await openSearch(page, 'clearinghouse');
      const first = page.locator('[data-results] > li').first();
      expect(await first.locator('mark').allInnerTexts()).toEqual(['clearinghouse']);
      expect(await first.innerText()).toMatch(/Due July 2, 2026 · Secretary of the Treasury/);
    });
  });

  test('helps where nothing was found', async () => {
    await withTab({}, async (page) => {
      await openSearch(page, 'zzzqqq');
      expect(await shownResults(page)).toEqual([]);
      await page.locator('[data-nothing-found]').waitFor();
      await page.locator('[data-search-notices]').getByRole('link', { name: 'questions' }).click();
      expect(new URL(page.url()).pathname).toBe('/questions/');
    });
  });

  test('announces how many results there are', async () => {
    await withTab({}, async (page) => {
      await openSearch(page, 'clearinghouse');
      await page
        .locator('[role="status"]')
        .filter({ hasText: /^\d+ results for “clearinghouse”\.$/ })
        .waitFor({ state: 'attached' });
    });
  });

  test('says so when the index cannot be had, answers citations all the same, and tries again', async () => {
    await withTab({}, async (page) => {
      await page.route('**/pagefind/wasm*', (route) => route.abort());
      await page.goto('/search/?q=clearinghouse');
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

  test('copies the citation of a result', async () => {
    await withTab({ permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      await openSearch(page, 'clearinghouse');
      await page.getByRole('button', { name: 'Copy citation' }).first().click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toMatch(/^Exec\. Order No\. [\d,]+, § 2\(d\), .+, http:\/\/localhost:\d+\/eo\/\d+\/2\/d\/#sec-2-d$/);
    });
  });

  test.each([320, 768])('fits a window %i pixels wide', async (width) => {
    await withTab({ viewport: { width, height: 720 } }, async (page) => {
      await openSearch(page, 'what must the Secretary of Homeland Security do');
      await page.locator('[data-tools] summary').click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
});
