import { describe, expect, test } from 'vitest';
import { leaveBrowserAfterwards } from '../setup/visit.ts';
import { answered, openSearch, sharedTab, shownResults } from './ask.ts';

leaveBrowserAfterwards();

describe('filters', () => {
  const tab = sharedTab({ viewport: { width: 1280, height: 900 } });

  test('leave what was chosen, count what each would leave, and stand in the address', async () => {
    const { page } = tab;
    await openSearch(page, 'clearinghouse');
    const label = page.getByRole('group', { name: 'Kind' }).locator('label').filter({ hasText: 'Commentary' });
    const count = await label.locator('.count').innerText();
    await label.locator('input').check();
    await answered(page);
    expect(new URL(page.url()).search).toBe('?q=clearinghouse&kind=claim');
    expect(new Set((await shownResults(page)).map(({ kind }) => kind))).toEqual(new Set(['claim']));
    expect(await page.locator('[data-results] h2 .count').innerText()).toBe(count);
    expect(await label.locator('input').evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('come back with the address', async () => {
    const { page } = tab;
    await openSearch(page, 'cyber defense', '&section=2&due=2026-07-02&source=order');
    const results = await shownResults(page);
    expect(results.length).toBeGreaterThan(0);
    for (const { provision } of results) expect(provision).toMatch(/^2\b/);
    expect(await page.locator('input[name="due"][value="2026-07-02"]').isChecked()).toBe(true);
  });

  test('that leave nothing stay to be taken back', async () => {
    const { page } = tab;
    await openSearch(page, 'clearinghouse', '&section=5&kind=order');
    expect(await shownResults(page)).toEqual([]);
    await page.getByRole('group', { name: 'Section' }).getByRole('checkbox', { name: 'Sec. 5' }).click();
    await answered(page);
    expect((await shownResults(page))[0]?.provision).toBe('2.d');
    expect(await page.evaluate(() => document.activeElement?.closest('[data-tools]') !== null)).toBe(true);
  });

  test('results can stand in the order of the text', async () => {
    const { page } = tab;
    await openSearch(page, 'information systems');
    await page.getByLabel('Sort').selectOption('text');
    await answered(page);
    expect(new URL(page.url()).searchParams.get('sort')).toBe('text');
    const provisions = (await shownResults(page)).filter(({ kind }) => kind === 'order').map(({ provision }) => provision);
    expect(provisions).toEqual(provisions.toSorted());
  });

  test('more of a kind is shown when asked for', async () => {
    const { page } = tab;
    await openSearch(page, 'clearinghouse');
    const before = (await shownResults(page)).filter(({ kind }) => kind === 'claim').length;
    await page.getByRole('button', { name: /^Show \d+ more: Commentary$/ }).click();
    await expect.poll(async () => (await shownResults(page)).filter(({ kind }) => kind === 'claim').length).toBeGreaterThan(before);
  });
});
