import { expect, test } from 'vitest';
import { orderPath } from './setup/paths.ts';
import { leaveBrowserAfterwards, openWhole, withTab } from './setup/visit.ts';

leaveBrowserAfterwards();

const TELEPHONE = { width: 320, height: 640 };

/** What waits far from view for a moment: the points of the comparison, and on a telephone the rows of the order and of a section. */
const LONG = [
  { path: '/compare/', things: '.card', viewport: TELEPHONE, least: 20 },
  { path: '/compare/', things: '.card', viewport: { width: 1440, height: 900 }, least: 20 },
  { path: orderPath, things: '.row:has([id^="plain-"])', viewport: TELEPHONE, least: 20 },
  { path: `${orderPath}2/`, things: '.row:not(.context)', viewport: TELEPHONE, least: 8 },
];

/** The same of what no link leads into. */
const UNNAMED = [
  { path: '/', things: 'main > section:not(:last-of-type)', viewport: TELEPHONE },
  { path: '/analysis/if13268/', things: '.task', viewport: TELEPHONE },
];

test.each(LONG)('a link to any place of $path at $viewport.width px leads to it, in view', async ({ path, things, viewport, least }) => {
  await withTab({ viewport }, async (page) => {
    await page.goto(path);
    const ids = await page.locator(things).evaluateAll((all) => all.map((one) => one.id || one.querySelector('[id]')!.id));
    expect(ids.length).toBeGreaterThan(least);
    for (const id of [ids.at(-1), ids[Math.floor(ids.length / 2)], ids[1]]) {
      await page.goto('about:blank');
      await page.goto(`${path}#${id}`);
      const target = page.locator(`[id="${id}"]:target`);
      await target.waitFor();
      expect(await page.locator(':root.far').count()).toBe(0);
      const top = async (): Promise<number> => target.evaluate((element) => element.getBoundingClientRect().top);
      await expect.poll(top).toBeGreaterThanOrEqual(-1);
      expect(await top()).toBeLessThan(viewport.height - 24);
    }
  });
});

test.each([...LONG, ...UNNAMED])(
  'nothing of $path at $viewport.width px is cut off, or had too little room kept for it',
  async ({ path, things, viewport }) => {
    await withTab({ viewport }, async (page) => {
      await openWhole(page, path);
      // It waits only where nobody was led to a place in it, and only for a moment.
      expect(await page.locator(':root.far').count()).toBe(1);
      await page.waitForFunction(
        (selector) => [...document.querySelectorAll(selector)].every((one) => getComputedStyle(one).contentVisibility === 'visible'),
        things,
      );
      const wrong = await page.evaluate(async (selector) => {
        const found: string[] = [];
        const all = [...document.querySelectorAll<HTMLElement>(selector)];
        if (all.length === 0) found.push('nothing to look at');
        for (const one of all) {
          one.scrollIntoView();
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          const room = Number.parseFloat(getComputedStyle(one).containIntrinsicHeight.replace('auto ', ''));
          if (one.scrollHeight > one.clientHeight + 1) found.push(`${one.id}: ${one.scrollHeight} in ${one.clientHeight}`);
          if (!(one.clientHeight <= room + 48)) found.push(`${one.id}: ${one.clientHeight}, and room for ${room}`);
        }
        return found;
      }, things);
      expect(wrong).toEqual([]);
    });
  },
);

test('each point of the comparison has a title that leads to its own address', async () => {
  await withTab({}, async (page) => {
    await openWhole(page, '/compare/');
    const led = await page
      .locator('.card')
      .evaluateAll((all) =>
        all.map((one) => [one.id, one.querySelector('h3 a')?.getAttribute('href'), one.querySelector('h3 a')?.textContent.trim()]),
      );
    expect(led.length).toBeGreaterThan(20);
    for (const [id, address, words] of led) {
      expect(address).toBe(`#${id}`);
      expect(words).not.toBe('');
    }
  });
});
