import { describe, expect, inject, test } from 'vitest';
import { makeBooklet } from '../../scripts/pdf.ts';
import { countPages, pagesOfPlaces } from '../../scripts/pdf/document.ts';
import { mainPaths } from './setup/paths.ts';
import { leaveBrowserAfterwards, withTab } from './setup/visit.ts';

leaveBrowserAfterwards();

/** What a sheet of paper has no use for. */
const CHROME = '.masthead, .foot nav, .crumbs, .along, .controls, .here, button, input, [popover], dialog';

describe('on paper', () => {
  test.concurrent.each(mainPaths)('%s is black on white, whole and without controls', async (path) => {
    await withTab({ colorScheme: 'dark' }, async (page) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      await page.waitForFunction(() => document.querySelector<HTMLLinkElement>('link[media=print]')?.sheet);
      const found = await page.evaluate((chrome) => {
        const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => element.checkVisibility());
        const styles = shown.map((element) => ({ element, style: getComputedStyle(element) }));
        const name = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className}`;
        const grey = (colour: string): boolean => new Set(colour.match(/\d+/g)?.slice(0, 3)).size === 1;
        return {
          controls: shown.filter((element) => element.matches(chrome)).map(name),
          coloured: styles.filter(({ element, style }) => element.textContent && !grey(style.color)).map(({ element }) => name(element)),
          splitHeadings: styles
            .filter(({ element, style }) => /^H[1-4]$/.test(element.tagName) && style.breakAfter !== 'avoid')
            .map(({ element }) => name(element)),
          folded: [...document.querySelectorAll('details .words')]
            .filter((words) => !words.checkVisibility({ contentVisibilityAuto: true }))
            .map(name),
        };
      }, CHROME);
      expect(found).toEqual({ controls: [], coloured: [], splitHeadings: [], folded: [] });
    });
  });

  test('a provision’s citation stands in the margin, left of its words', async () => {
    await withTab({ viewport: { width: 816, height: 1056 } }, async (page) => {
      await page.goto(mainPaths[3] ?? '/');
      await page.emulateMedia({ media: 'print' });
      await page.waitForFunction(() => document.querySelector<HTMLLinkElement>('link[media=print]')?.sheet);
      const pin = await page.locator('.row .pin').last().boundingBox();
      const words = await page.locator('.row .words').last().boundingBox();
      expect(pin && words && pin.x + pin.width <= words.x && Math.abs(pin.y - words.y) < 12).toBe(true);
    });
  });

  test('the last line says which page it was and where it can be found', async () => {
    await withTab({}, async (page) => {
      await page.goto('/questions/');
      await page.emulateMedia({ media: 'print' });
      await page.locator('.printed').waitFor({ state: 'visible' });
      expect(await page.locator('.printed').innerText()).toMatch(/^Questions\. https?:\/\/.*\/questions\/$/);
    });
  });

  test('an address off the site is spelled out, but not in the order’s own words', async () => {
    await withTab({}, async (page) => {
      await page.goto('/analysis/if13268/');
      await page.emulateMedia({ media: 'print' });
      await page.waitForFunction(() => document.querySelector<HTMLLinkElement>('link[media=print]')?.sheet);
      const after = await page
        .locator('.passage .text a[href^=http]')
        .first()
        .evaluate((link) => getComputedStyle(link, '::after').content);
      expect(after).toContain('https://');
      expect(await page.locator('.official a[href^=http]').count()).toBe(0);
    });
  });
});

describe('the booklet', () => {
  test('is the same file to the byte each time it is made, with every part at a page of its own', async () => {
    const moment = '2026-11-02T10:15:00Z';
    const [first, second] = [await makeBooklet(inject('site'), moment), await makeBooklet(inject('site'), moment)];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(countPages(first)).toBeGreaterThan(20);
    const places = pagesOfPlaces(first);
    const parts = ['order', 'questions', 'deadlines', 'people', 'terms', 'differences', 'sources'].map((part) => places.get(part) ?? 0);
    expect(parts).toEqual([...new Set(parts)].sort((one, other) => one - other));
    expect(parts[0]).toBeGreaterThan(1);
  });

  test('is kept out of search engines and of the map of the site', async () => {
    await withTab({}, async (page) => {
      await page.goto('/print/');
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
      const map = await page.request.get('/sitemap-0.xml');
      expect(await map.text()).not.toContain('/print/');
    });
  });
});
