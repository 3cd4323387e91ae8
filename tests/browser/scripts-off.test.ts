import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { allPaths } from './setup/paths.ts';
import { leaveBrowserAfterwards, sharedTabs } from './setup/visit.ts';

leaveBrowserAfterwards();

const withoutScripts = sharedTabs({ javaScriptEnabled: false });

const NEED_SCRIPTS = ['/search/', '/memo/', '/cite/'];

/** What only acts by a script, and so is not shown without one: menus, boxes, the search, the line that follows the reading. */
const ACTING = 'dialog, template, .ask, [hidden], [popover], .here, .needs-scripts';

/** What of a page does not follow its own boxes: grounds not shown when asked for, sides shown when not. */
const chosen = (page: Page) =>
  page.evaluate(() => {
    const choose = (id: string): boolean => {
      const box = document.querySelector<HTMLInputElement>(`#${id}`);
      if (box) box.checked = true;
      return box !== null;
    };
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility({ visibilityProperty: true }));
    const openBy = [...document.querySelectorAll('.by')].filter((by) => !by.closest('details:not([open])'));
    const groundsLeft = choose('show-grounds') ? openBy.filter((by) => !by.checkVisibility()).length : 0;
    const orderLeft = choose('view-plain') ? shown('.row-order').length : 0;
    const plainLeft = choose('view-order') ? shown('.row-plain > :not(.row-head), .row > .marks').length : 0;
    return { groundsLeft, plainLeft, orderLeft };
  });

describe('with scripts off', () => {
  test.concurrent.each(allPaths)('%s shows its words, and what its boxes are ticked for', async (path) => {
    await withoutScripts(async (page) => {
      await page.goto(path, { waitUntil: 'load' });
      const shown = await page.evaluate((acting) => {
        const folded = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
        const said = [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, td, th, dt, dd, caption, summary, blockquote)')];
        // What is folded away opens without a script: a summary, or the browser's own search.
        const openable = (element: Element): boolean => element.closest('details:not([open]), [hidden="until-found"]') !== null;
        const unseen = said.filter((element) => folded(element) !== '' && !element.checkVisibility() && !openable(element));
        const locked = [...document.querySelectorAll('main details:not([open])')].filter((details) => {
          const [summary, words] = [details.querySelector('summary'), details.querySelector('.words')];
          return words !== null && !words.checkVisibility() && !(summary?.checkVisibility() ?? false);
        });
        return {
          heading: document.querySelector('h1')?.checkVisibility() ?? false,
          words: folded(document.querySelector('main') ?? document.body).length,
          unseen: unseen.filter((element) => !element.closest(acting)).map(folded),
          hidden: document.querySelectorAll('[hidden]:not([hidden="until-found"]) .words').length,
          locked: locked.length,
          dead: [...document.querySelectorAll('form, button, select, textarea, input[type=search], [role=textbox]')]
            .filter((element) => element.checkVisibility())
            .map((element) => element.outerHTML.slice(0, 60)),
        };
      }, ACTING);
      expect(shown).toMatchObject({ heading: true, unseen: [], hidden: 0, locked: 0, dead: [] });
      expect(shown.words).toBeGreaterThan(100);
      // Asked after the rest, since it folds away what the rest looks at.
      expect(await chosen(page)).toEqual({ groundsLeft: 0, plainLeft: 0, orderLeft: 0 });
    });
  });

  test.each(NEED_SCRIPTS)('%s says that it needs them', async (path) => {
    await withoutScripts(async (page) => {
      await page.goto(path);
      expect(await page.locator('main').innerText()).toMatch(/script/i);
    });
  });
});
