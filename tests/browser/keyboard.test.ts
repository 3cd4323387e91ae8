import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { mainPaths, orderPath } from './setup/paths.ts';
import { leaveBrowserAfterwards, withTab } from './setup/visit.ts';

leaveBrowserAfterwards();

/** What a reader sees of the element that has the focus. */
interface Focus {
  readonly name: string;
  /** Its place among all elements, to tell a walk that moves on from one that is caught. */
  readonly at: number;
  readonly ringed: boolean;
  readonly inView: boolean;
  /** Something else lies over its middle. */
  readonly covered: boolean;
}

const STEPS = 80;

describe('with the keyboard alone', () => {
  test.concurrent.each(mainPaths)('%s: the skip link comes first and leads to the content', async (path) => {
    await withTab({}, async (page) => {
      await page.goto(path);
      await page.keyboard.press('Tab');
      const first = await focused(page);
      expect(first).toMatchObject({ ringed: true, inView: true, covered: false });
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(() => document.activeElement?.closest('main, footer') !== null);
      expect(inside).toBe(true);
    });
  });

  test.concurrent.each(mainPaths)('%s: every stop of the walk is seen, and the walk is never caught', async (path) => {
    await withTab({ viewport: { width: 1280, height: 800 } }, async (page) => {
      await page.goto(path);
      const faults: string[] = [];
      let before = -1;
      for (let step = 0; step < STEPS; step += 1) {
        await page.keyboard.press('Tab');
        const focus = await focused(page);
        if (focus === null || focus.at < before) break;
        if (focus.at === before) faults.push(`${focus.name} does not let go of the focus`);
        if (!focus.ringed) faults.push(`${focus.name} shows no focus`);
        if (!focus.inView || focus.covered) faults.push(`${focus.name} has the focus and cannot be seen`);
        before = focus.at;
      }
      expect(before).toBeGreaterThan(0);
      expect(faults).toEqual([]);
    });
  });
});

test('the keys are listed under "?" and can be switched off, at 400 % too; the list stays within reach', async () => {
  await withTab({ viewport: { width: 320, height: 256 } }, async (page) => {
    await page.goto(`${orderPath}3/b/ii/`);
    const list = page.getByRole('dialog', { name: 'Shortcuts' });
    const here = page.getByRole('link', { name: /^Sec. 3\(b\) / });
    await here.focus();
    await page.keyboard.press('?');
    await list.waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'hidden' });
    expect(await here.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('?');
    expect(await list.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Shortcuts' }).press('Enter');
    expect(await list.getByRole('checkbox').isChecked()).toBe(false);
  });
});

test('a key acts where the choice of what to show has the focus', async () => {
  await withTab({}, async (page) => {
    await page.goto(`${orderPath}3/`);
    await page.locator('#view-order').click();
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  });
});

function focused(page: Page): Promise<Focus | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const box = element.getClientRects()[0] ?? element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const onTop = document.elementFromPoint(x, y);
    const label = element.closest('label') ?? document.querySelector(`label[for="${element.id}"]`);
    const over = onTop !== null && !element.contains(onTop) && !onTop.contains(element) && !(label?.contains(onTop) ?? false);
    return {
      name: `<${element.tagName.toLowerCase()}> “${element.textContent.trim().slice(0, 40)}”`,
      at: [...document.querySelectorAll('*')].indexOf(element),
      ringed: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none',
      inView: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      covered: over,
    };
  });
}
