import { expect, test } from 'vitest';
import { orderPath } from './setup/paths.ts';
import { leaveBrowserAfterwards, withTab } from './setup/visit.ts';

leaveBrowserAfterwards();

test.each(['sec-3-b-ii', '3(b)(ii)', '3.b.ii', 'sec_3__subsec_b__para_ii'])(
  '#%s leads to the words of Sec. 3(b)(ii), in view and marked',
  async (fragment) => {
    await withTab({}, async (page) => {
      await page.goto(`${orderPath}#${fragment}`);
      const target = page.locator('#sec-3-b-ii:target');
      await target.waitFor();
      await expect.poll(() => new URL(page.url()).hash).toBe('#sec-3-b-ii');
      const { top, ground, usual } = await target.evaluate((element) => ({
        top: element.getBoundingClientRect().top,
        ground: getComputedStyle(element).backgroundColor,
        usual: getComputedStyle(document.querySelector('.words:not(:target)') ?? element).backgroundColor,
      }));
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(page.viewportSize()?.height ?? 0);
      expect(ground).not.toBe(usual);
    });
  },
);

test.each([1280, 390])(
  'where plain words alone are shown, at %s px, a link to the order’s words leads to what is said of them',
  async (width) => {
    await withTab({ viewport: { width, height: 800 } }, async (page) => {
      await page.goto(orderPath);
      await page.locator('#view-plain').check();
      await page.locator('main a[href="#sec-3"]').first().click();
      await expect.poll(async () => Math.abs((await page.locator('#plain-sec-3').boundingBox())?.y ?? Infinity)).toBeLessThan(120);
      expect(await page.locator('#here a').innerText()).toBe('Sec. 3');
    });
  },
);
