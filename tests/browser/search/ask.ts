import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { withTab, type Conduct } from '../setup/visit.ts';

/** One tab for all tests of a block: most need no fresh one, and opening one takes longer than to search. */
export function sharedTab(options: BrowserContextOptions = {}): { readonly page: Page; readonly conduct: Conduct } {
  const tab: { page?: Page; conduct?: Conduct; close?: () => void; closed?: Promise<void> } = {};
  beforeAll(
    () =>
      new Promise<void>((ready, fail) => {
        tab.closed = withTab(options, (page, conduct) => {
          tab.page = page;
          tab.conduct = conduct;
          ready();
          return new Promise<void>((close) => (tab.close = close));
        });
        tab.closed.catch(fail);
      }),
  );
  afterAll(async () => {
    tab.close?.();
    await tab.closed;
  });
  return {
    get page() {
      return tab.page!;
    },
    get conduct() {
      return tab.conduct!;
    },
  };
}

/** Opens the search page with a query in its address and waits for the answer. */
export async function openSearch(page: Page, query: string, more = ''): Promise<void> {
  await page.goto(`/search/?q=${encodeURIComponent(query)}${more}`);
  await answered(page);
}

/** Types a query over what stands in the box and waits for the answer to it. */
export async function ask(page: Page, query: string): Promise<void> {
  const list = page.locator('[data-results]');
  await list.evaluate((element) => (element.dataset['state'] = 'asked'));
  await page.fill('[data-search-box]', query);
  await answered(page);
}

/** The list can be seen even where it is empty. */
export async function answered(page: Page, state = 'done'): Promise<void> {
  await page.locator(`[data-results][data-state="${state}"]`).waitFor();
}

/** One result as a reader sees it. */
export interface Shown {
  readonly provision: string | null;
  readonly kind: string | null;
  /** Path of its first link, the anchor with it. */
  readonly leads: string;
}

export function shownResults(page: Page): Promise<Shown[]> {
  return page.locator('[data-results] > li:not([hidden])').evaluateAll((items) =>
    items.map((item) => {
      const { pathname, hash } = new URL(item.querySelector('a')?.href ?? '', location.href);
      return { provision: item.getAttribute('data-provision'), kind: item.getAttribute('data-kind'), leads: pathname + hash };
    }),
  );
}

/** Whether a result is one of those that a set of queries accepts: a provision, a page by its name, an entity or term. */
export function isAccepted({ provision, leads }: Shown, accept: readonly string[], order: string): boolean {
  return accept.some((one) => {
    if (one === provision) return true;
    const [kind, slug] = one.split(':');
    if (slug !== undefined) return leads.startsWith(`/${kind === 'entity' ? 'who' : 'terms'}/${slug}/`);
    return one === 'order' ? leads === order : leads.startsWith(`/${one}/`);
  });
}
