import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessFaults } from './setup/access.ts';
import { orderPath } from './setup/paths.ts';
import { leaveBrowserAfterwards, withTab } from './setup/visit.ts';

leaveBrowserAfterwards();

const path = `${orderPath}3/a/`;
const use = (page: Page) => page.locator('.words a[href*="/terms/"]:visible').first();
const note = (page: Page) => page.getByRole('dialog').filter({ hasText: 'More on this term' });

/** Opens the first term of the page in some way, and tells what a reader then has before them. */
async function opened(page: Page, how: (page: Page) => Promise<void>) {
  await page.goto(path);
  const term = (await use(page).getAttribute('href')) ?? '';
  await how(page);
  await note(page).waitFor();
  const box = await note(page).boundingBox();
  const width = page.viewportSize()?.width ?? 0;
  return {
    leads: (await note(page).getByRole('link').getAttribute('href'))?.endsWith(term),
    says: ((await note(page).textContent()) ?? '').length > 40,
    fits: box !== null && box.x >= 0 && box.x + box.width <= width,
    focused: await page.evaluate(() => document.activeElement?.textContent),
    faults: await accessFaults(page),
  };
}
const SHOWN = { leads: true, says: true, fits: true, focused: 'More on this term', faults: [] };

describe('a term in the words of the order opens in place', () => {
  test('with the mouse, and closes on a click elsewhere', async () => {
    await withTab({}, async (page, conduct) => {
      expect(await opened(page, (on) => use(on).click())).toEqual(SHOWN);
      await page.mouse.click(5, 300);
      await note(page).waitFor({ state: 'hidden' });
      expect(conduct).toEqual({ complaints: [], elsewhere: [], failed: [] });
    });
  });

  test('with the keyboard, and Escape leads back to where it was', async () => {
    await withTab({}, async (page) => {
      const enter = async (on: Page): Promise<void> => {
        await use(on).focus();
        await on.keyboard.press('Enter');
      };
      expect(await opened(page, enter)).toEqual(SHOWN);
      await page.keyboard.press('Escape');
      await note(page).waitFor({ state: 'hidden' });
      expect(await use(page).evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await note(page).waitFor();
      const described = await note(page).evaluate((element) =>
        element.ariaDescribedByElements?.map(({ textContent }) => textContent).join(),
      );
      expect(described?.length).toBeGreaterThan(40);
      await page.keyboard.press('Tab');
      await note(page).waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement?.closest('.row') !== null)).toBe(true);
    });
  });

  test('with a finger, on a telephone', async () => {
    await withTab({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }, async (page) => {
      await page.goto(path);
      await page.locator('.row:not(.context) summary').first().tap();
      await use(page).tap();
      await note(page).waitFor();
      const box = await note(page).boundingBox();
      expect(box !== null && box.x >= 0 && box.x + box.width <= 320).toBe(true);
      expect(await accessFaults(page)).toEqual([]);
    });
  });

  test('and leads to its page where the notes cannot be had', async () => {
    await withTab({ serviceWorkers: 'block' }, async (page) => {
      await page.route('**/terms/notes.json', (route) => route.abort());
      await page.goto(path);
      const href = (await use(page).getAttribute('href')) ?? '';
      await use(page).click();
      await page.waitForURL(`**${href}`);
    });
  });
});
