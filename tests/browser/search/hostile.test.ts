import { describe, expect, test } from 'vitest';
import { leaveBrowserAfterwards } from '../setup/visit.ts';
import { ask, openSearch, sharedTab } from './ask.ts';

leaveBrowserAfterwards();

const HOSTILE: readonly (readonly [string, string])[] = [
  ['a picture that runs a script', '<img src=x onerror="window.hurt=1">'],
  ['a script', '"><script>window.hurt=1</script>'],
  ['a drawing', '<svg/onload=window.hurt=1>'],
  ['an address', 'javascript:window.hurt=1'],
  ['a quoted script', '"<script>window.hurt=1</script>" clearinghouse'],
  ['markup beside a citation', '2(d)<img src=x onerror=window.hurt=1>'],
  ['ten thousand letters', 'a'.repeat(10_000)],
  ['ten thousand words', 'clearinghouse '.repeat(10_000)],
  ['ten thousand brackets', '2' + '(a)'.repeat(10_000)],
  ['right to left', 'مركز \u202eesuohgniraelc\u202c المعلومات'],
  ['emoji', '🏦🔐👩‍💻 clearinghouse 🇺🇸'],
  ['marks that take no room', 'clearing\u200bhouse\u0000\ufeff'],
  ['a pattern', '.*+?^${}()|[]\\'],
  ['names of what every object has', '__proto__ constructor hasOwnProperty toString'],
  ['half a pair', '\ud83d clearinghouse'],
];
/** Where a query's words are shown; what else is on the page is there without any query. */
const FILLED = ':is([data-results], [data-search-notices], [data-search-filters], [data-search-status])';
const MARKUP = 'img, script, svg, iframe, object, embed, style, [onerror], [onload], [href^="javascript:" i]';

describe('a hostile query', () => {
  const tab = sharedTab();

  test.each(HOSTILE)('%s is only words', async (_, query) => {
    const { page, conduct } = tab;
    // The address of a browser holds no half of a pair.
    await openSearch(page, query.slice(0, 2000).toWellFormed());
    expect(await page.locator(`${FILLED} :is(${MARKUP})`).count()).toBe(0);
    await ask(page, query);
    expect(await page.locator(`${FILLED} :is(${MARKUP})`).count()).toBe(0);
    expect(await page.evaluate(() => ({ hurt: 'hurt' in window, fits: document.documentElement.scrollWidth <= innerWidth }))).toEqual({
      hurt: false,
      fits: true,
    });
    await ask(page, 'clearinghouse');
    expect(await page.locator('[data-results] > li').first().getAttribute('data-provision')).toBe('2.d');
    expect(conduct).toEqual({ complaints: [], elsewhere: [], failed: [] });
  });

  test.each(['<img src=x onerror=window.hurt=1>', '%', '%E0%A4%A', 'x'.repeat(3000)])(
    'words to be marked, %s, are only words',
    async (words) => {
      await tab.page.goto(`/deadlines/?mark=${words}#%E0%A4%A`);
      await tab.page.waitForURL((url) => !url.searchParams.has('mark'));
      expect(await tab.page.evaluate(() => 'hurt' in window)).toBe(false);
      expect(tab.conduct.complaints).toEqual([]);
    },
  );

  test('filters that do not exist leave the page standing', async () => {
    await openSearch(tab.page, 'clearinghouse', '&kind=<b>&office=__proto__&due=yesterday&section=99&sort=up');
    expect(await tab.page.locator('[data-results] > li').count()).toBe(0);
    expect(tab.conduct.complaints).toEqual([]);
  });
});
