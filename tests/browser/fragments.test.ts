import { expect, test } from 'vitest';
import { orderPath } from './setup/paths.ts';
import { leaveBrowserAfterwards, openWhole, withTab } from './setup/visit.ts';

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

test.each(['sec-3-b-ii', 'sec-5-a-i'])('a telephone led to the folded words at #%s shows them at once: nothing moves', async (place) => {
  for (const rate of [1, 4]) {
    await withTab({ viewport: { width: 390, height: 800 } }, async (page) => {
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate });
      await openWhole(page, `${orderPath}#${place}`);
      expect(await page.locator(`details[open] #${place}`).count()).toBe(1);
      const moved = await page.evaluate(
        () =>
          new Promise((done) => {
            new PerformanceObserver((list) => done(list.getEntries().map(({ startTime }) => startTime))).observe({
              type: 'layout-shift',
              buffered: true,
            });
            setTimeout(done, 300, []);
          }),
      );
      expect(moved).toEqual([]);
    });
  }
});
