import { describe, expect, test } from 'vitest';
import { leaveBrowserAfterwards, withTab } from '../setup/visit.ts';
import { ask, openSearch } from './ask.ts';

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

describe('a hostile query', () => {
  test.each(HOSTILE)('%s is only words', async (_, query) => {
    await withTab({}, async (page, conduct) => {
      page.on('dialog', (dialog) => conduct.complaints.push(dialog.message()));
      await page.goto('/search/');
      await ask(page, query);
      // The address of a browser holds no half of a pair.
      await openSearch(page, query.slice(0, 2000).toWellFormed());
      expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
      expect(await page.locator('main :is(img, script, svg, iframe)').count()).toBe(0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await ask(page, 'clearinghouse');
      expect(await page.locator('[data-results] > li').first().getAttribute('data-provision')).toBe('2.d');
      expect(conduct).toEqual({ complaints: [], elsewhere: [], failed: [] });
    });
  });

  test.each(['<img src=x onerror=window.hurt=1>', '%', '%E0%A4%A', 'x'.repeat(3000)])(
    'words to be marked, %s, are only words',
    async (words) => {
      await withTab({}, async (page, conduct) => {
        await page.goto(`/deadlines/?mark=${words}#%E0%A4%A`);
        await page.waitForLoadState('networkidle');
        expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
        expect(conduct.complaints).toEqual([]);
      });
    },
  );

  test('filters that do not exist leave the page standing', async () => {
    await withTab({}, async (page, conduct) => {
      await openSearch(page, 'clearinghouse', '&kind=<b>&office=__proto__&due=yesterday&section=99&sort=up');
      expect(await page.locator('[data-results] > li').count()).toBe(0);
      expect(conduct.complaints).toEqual([]);
    });
  });
});
