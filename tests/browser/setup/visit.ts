import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

let connected: Promise<Browser> | null = null;

/** The browser shared by all files. */
export function browser(): Promise<Browser> {
  connected ??= chromium.connect(inject('browser'));
  return connected;
}

/** Closes this file's connection when its tests are done. Call once a file. */
export function leaveBrowserAfterwards(): void {
  afterAll(async () => {
    await (await connected)?.close();
    connected = null;
  });
}

/** What a page did that no page of ours may do. */
export interface Conduct {
  /** Errors and warnings of the console, uncaught errors, blocked by policy included. */
  readonly complaints: string[];
  /** Addresses asked of any host but the site's own. */
  readonly elsewhere: string[];
  /** Files of ours that were not there. */
  readonly failed: string[];
}

async function openContext(options: BrowserContextOptions): Promise<BrowserContext> {
  return (await browser()).newContext({ baseURL: inject('origin'), reducedMotion: 'reduce', ...options });
}

/** Opens a fresh context with one tab, hands over the tab and its conduct, and closes all of it. */
export async function withTab<Result>(
  options: BrowserContextOptions,
  use: (page: Page, conduct: Conduct) => Promise<Result>,
): Promise<Result> {
  const context = await openContext(options);
  try {
    const page = await context.newPage();
    return await use(page, watch(page));
  } finally {
    await context.close();
  }
}

/**
 * Hands over tabs of one context, used again and again: far quicker than a context for each of many pages, where none leaves
 * anything behind. The context goes with the file's connection.
 */
export function sharedTabs(options: BrowserContextOptions): <Result>(use: (page: Page) => Promise<Result>) => Promise<Result> {
  let context: Promise<BrowserContext> | null = null;
  const free: Page[] = [];
  return async (use) => {
    context ??= openContext(options);
    const page = free.pop() ?? (await (await context).newPage());
    try {
      return await use(page);
    } finally {
      free.push(page);
    }
  };
}

/** Listens to everything a tab says and asks for, from now on. */
export function watch(page: Page): Conduct {
  const conduct: Conduct = { complaints: [], elsewhere: [], failed: [] };
  const { host } = new URL(inject('origin'));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) conduct.complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => conduct.complaints.push(String(error)));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) conduct.elsewhere.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/no-such-page/'))
      conduct.failed.push(`${response.status()} ${response.url()}`);
  });
  return conduct;
}

const QUIET = 400;

/** Opens a page and waits until all that it fetches of itself is there: what comes after the first paint, and what that asks for. */
export async function openWhole(page: Page, path: string): Promise<void> {
  let [underWay, last] = [0, 0];
  const count = (by: number): void => {
    underWay += by;
    last = Date.now();
  };
  page.on('request', () => count(1));
  page.on('requestfinished', () => count(-1));
  page.on('requestfailed', () => count(-1));
  await page.goto(path, { waitUntil: 'load' });
  // The page puts its late links there when it begins to fetch.
  await page.locator('body > link').first().waitFor({ state: 'attached' });
  // Not `expect.poll`: tests that run side by side share its notion of the one under way.
  const end = Date.now() + 20_000;
  const quiet = (): boolean => underWay <= 0 && Date.now() - last > QUIET;
  while (!quiet()) {
    if (Date.now() > end) throw new Error(`${path} still fetches after 20 seconds.`);
    await page.waitForTimeout(50);
  }
}
