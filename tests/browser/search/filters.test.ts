import { describe, expect, test } from 'vitest';
import { leaveBrowserAfterwards, withTab } from '../setup/visit.ts';
import { answered, openSearch, shownResults } from './ask.ts';

leaveBrowserAfterwards();

const WIDE = { viewport: { width: 1280, height: 900 } };

describe('filters', () => {
  test('leave what was chosen, count what each would leave, and stand in the address', async () => {
    await withTab(WIDE, async (page) => {
      await openSearch(page, 'clearinghouse');
      const box = page.getByRole('group', { name: 'Kind' }).getByLabel(/^Commentary/);
      const count = Number(await page.locator('label', { has: box }).locator('.count').innerText());
      await box.check();
      await answered(page);
      expect(new URL(page.url()).search).toBe('?q=clearinghouse&kind=claim');
      expect(new Set((await shownResults(page)).map(({ kind }) => kind))).toEqual(new Set(['claim']));
      expect(await page.locator('[data-results] h2 .count').innerText()).toBe(String(count));
      expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    });
  });

  test('come back with the address', async () => {
    await withTab(WIDE, async (page) => {
      await openSearch(page, 'cyber defense', '&section=2&due=2026-07-02&source=order');
      const results = await shownResults(page);
      expect(results.length).toBeGreaterThan(0);
      for (const { provision } of results) expect(provision).toMatch(/^2\b/);
      expect(
        await page
          .getByRole('group', { name: 'Due' })
          .getByLabel(/^July 2, 2026/)
          .isChecked(),
      ).toBe(true);
    });
  });

  test('that leave nothing stay to be taken back', async () => {
    await withTab(WIDE, async (page) => {
      await openSearch(page, 'clearinghouse', '&section=5&kind=order');
      expect(await shownResults(page)).toEqual([]);
      await page
        .getByRole('group', { name: 'Section' })
        .getByLabel(/^Sec\. 5/)
        .uncheck();
      await answered(page);
      expect((await shownResults(page))[0]?.provision).toBe('2.d');
    });
  });

  test('results can stand in the order of the text', async () => {
    await withTab(WIDE, async (page) => {
      await openSearch(page, 'information systems');
      await page.getByLabel('Sort').selectOption('text');
      await answered(page);
      expect(new URL(page.url()).searchParams.get('sort')).toBe('text');
      const provisions = (await shownResults(page)).filter(({ kind }) => kind === 'order').map(({ provision }) => provision);
      expect(provisions).toEqual(provisions.toSorted());
    });
  });

  test('more of a kind is shown when asked for', async () => {
    await withTab(WIDE, async (page) => {
      await openSearch(page, 'clearinghouse');
      const before = (await shownResults(page)).filter(({ kind }) => kind === 'claim').length;
      await page.getByRole('button', { name: /^Show \d+ more: Commentary$/ }).click();
      await expect.poll(async () => (await shownResults(page)).filter(({ kind }) => kind === 'claim').length).toBeGreaterThan(before);
    });
  });
});
