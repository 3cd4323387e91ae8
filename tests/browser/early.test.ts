import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { orderPath } from './setup/paths.ts';
import { leaveBrowserAfterwards, withTab } from './setup/visit.ts';

leaveBrowserAfterwards();

/** A page whose scripts are slow to come. */
async function slowly(path: string, use: (page: Page) => Promise<void>): Promise<void> {
  await withTab({ serviceWorkers: 'block' }, async (page, conduct) => {
    await page.route('**/*.js', async (route) => {
      await wait(800);
      await route.continue();
    });
    await page.goto(path);
    await use(page);
    expect(conduct.complaints.filter((words) => !words.includes('Service Worker'))).toEqual([]);
  });
}

describe('what a reader does before the scripts are there is done when they are', () => {
  test('a key', () =>
    slowly('/deadlines/', async (page) => {
      await page.keyboard.press('/');
      await page.waitForURL('**/search/#q');
    }));

  test('a button', () =>
    slowly(`${orderPath}3/`, async (page) => {
      await page.locator('[data-cite]:visible').first().click();
      await page.getByRole('dialog').waitFor();
    }));

  test('a term, which meanwhile leads nowhere else', () =>
    slowly(`${orderPath}3/`, async (page) => {
      await page.locator('.words a[href*="/terms/"]:visible').first().click();
      await page.getByRole('dialog').filter({ hasText: 'More on this term' }).waitFor();
      expect(new URL(page.url()).pathname).toBe(`${orderPath}3/`);
    }));

  test('once, however early some of the scripts are there', () =>
    slowly(`${orderPath}3/`, async (page) => {
      await page.evaluate(() => {
        for (const way of ['click', 'keydown'])
          document.addEventListener(way, () => {
            document.body.dataset[way] = `${document.body.dataset[way] ?? ''}once `;
          });
      });
      await page.locator('[data-cite]:visible').first().click();
      await page.keyboard.press('Shift');
      await page.getByRole('dialog').waitFor();
      expect(await page.evaluate(() => [document.body.dataset['click'], document.body.dataset['keydown']])).toEqual(['once ', 'once ']);
    }));

  test('but a link leads there at once', () =>
    slowly('/deadlines/', async (page) => {
      await page.locator('a[href="/questions/"]').first().click({ noWaitAfter: true });
      await page.waitForURL('**/questions/', { waitUntil: 'commit', timeout: 700 });
    }));
});
