import { describe, expect, test } from 'vitest';
import { orderPath } from '../setup/paths.ts';
import { leaveBrowserAfterwards } from '../setup/visit.ts';
import { answered, openSearch, sharedTab } from './ask.ts';

leaveBrowserAfterwards();

describe('the keyboard', () => {
  const tab = sharedTab();

  test.each(['/', 'Control+k'])('%s leads to the box from any page', async (keys) => {
    const { page } = tab;
    await page.goto('/deadlines/');
    await page.keyboard.press(keys);
    await page.waitForURL('**/search/#q');
    await page.locator('[data-search-box]:focus').waitFor();
  });

  test('a slash typed into a box is a slash', async () => {
    await tab.page.locator('[data-search-box]').pressSequentially('and/or');
    expect(await tab.page.inputValue('[data-search-box]')).toBe('and/or');
  });

  test('arrows walk through the results, Escape comes back, Enter goes there', async () => {
    const { page } = tab;
    await openSearch(page, 'trusted partners');
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-provision') ?? document.activeElement?.tagName);
    const [first, second] = await page
      .locator('[data-results] > li')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-provision')));
    await page.focus('[data-search-box]');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(first);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(second);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('INPUT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('INPUT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${orderPath}3/b/iii/**`);
  });

  test('single keys can be switched off, and then only Ctrl-K leads there', async () => {
    const { page } = tab;
    await page.goto('/deadlines/');
    await page.evaluate(() => localStorage.setItem('shortcuts', 'off'));
    await page.keyboard.press('/');
    expect(new URL(page.url()).pathname).toBe('/deadlines/');
    await page.keyboard.press('Control+k');
    await page.waitForURL('**/search/#q');
  });
});

describe('the page a result leads to', () => {
  const tab = sharedTab();

  test.each([
    [1280, 800],
    [360, 640],
  ])('has the words marked and the passage in view, clear of any bar, %i by %i', async (width, height) => {
    const { page } = tab;
    await page.setViewportSize({ width, height });
    await openSearch(page, 'clearinghouse');
    await page.locator('[data-results] a').first().click();
    await page.locator('mark').first().waitFor();
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('#sec-2-d mark').allInnerTexts()).toEqual(['clearinghouse']);
    const place = await page.locator('#sec-2-d').evaluate((element) => {
      const { left, top, bottom } = element.getBoundingClientRect();
      const over = document.elementFromPoint(left + 4, Math.max(top, 0) + 4);
      return {
        inView: top >= -1 && top < innerHeight && bottom > 0,
        clear: over === null || element.contains(over) || over.contains(element),
      };
    });
    expect(place).toEqual({ inView: true, clear: true });
  });

  test('has them marked in a passage of the analysis too', async () => {
    const { page } = tab;
    await openSearch(page, 'Wassenaar');
    await page.locator('[data-results] > li[data-kind="analysis"] a').first().click();
    await page.locator('mark').first().waitFor();
    expect(await page.locator('mark').allInnerTexts()).toEqual(['Wassenaar']);
  });
});

describe('other boxes', () => {
  const tab = sharedTab();

  test('the front page answers a citation below its box, and leaves words to the search page', async () => {
    const { page, conduct } = tab;
    await page.goto('/');
    await page.fill('[data-search-box]', 'sec 5 a i');
    const card = page.locator('[data-jump] > li');
    expect(await card.locator('blockquote').innerText()).toMatch(/^\(i\) the authority granted by law/);
    await page.getByRole('status').filter({ hasText: 'Found: Sec. 5(a)(i) ' }).waitFor({ state: 'attached' });
    await page.fill('[data-search-box]', 'rural hospitals');
    await expect.poll(() => card.count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=rural+hospitals');
    await answered(page);
    expect(await page.locator('[data-results] > li').first().getAttribute('data-provision')).toBe('2.c.iii');
    expect(conduct).toEqual({ complaints: [], elsewhere: [], failed: [] });
  });

  test('the citation page shows the words first, and goes there at once when asked to', async () => {
    const { page, conduct } = tab;
    await page.goto(`/cite/?q=${encodeURIComponent('18 U.S.C. § 1028')}`);
    const items = page.locator('[data-results] > li');
    await items.first().waitFor();
    expect(
      await items.evaluateAll((all) => all.map((item) => [item.getAttribute('data-provision'), item.getAttribute('data-kind')])),
    ).toEqual([
      ['4', 'order'],
      [null, 'law'],
    ]);
    await page.goto('/cite/?q=2(d)&go=1');
    await page.waitForURL(`**${orderPath}2/d/#sec-2-d`);
    await page.goto('/cite/?q=hospitals');
    await page.getByRole('link', { name: 'Search for these words' }).click();
    await answered(page);
    expect(conduct).toEqual({ complaints: [], elsewhere: [], failed: [] });
  });
});
