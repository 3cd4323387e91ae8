import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readPages, attribute } from '../site/setup/pages.ts';
import { leaveBrowserAfterwards, withTab } from './setup/visit.ts';

leaveBrowserAfterwards();

const pages = readPages(inject('site'));
const meta = (path: string, name: string): string | undefined => {
  const page = pages.find((one) => one.path === path);
  const found = page?.elements.find((element) => [attribute(element, 'property'), attribute(element, 'name')].includes(name));
  return found && (attribute(found, 'content') ?? undefined);
};
const size = (address: string): number => statSync(join(inject('site'), new URL(address, 'http://localhost').pathname)).size;

describe('share cards', () => {
  test('every page has one, told in words', () => {
    const without = pages.filter(({ path }) => !meta(path, 'og:image')?.endsWith('.png') || (meta(path, 'og:image:alt') ?? '').length < 20);
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('every provision has its own, and every other page the site’s', () => {
    const cards = Map.groupBy(pages, ({ path }) => (/^\/eo\/[^/]+\/./.test(path) ? 'provision' : 'other'));
    const images = (kind: 'provision' | 'other') => (cards.get(kind) ?? []).map(({ path }) => meta(path, 'og:image'));
    expect(new Set(images('provision')).size).toBe(images('provision').length);
    expect(new Set(images('other')).size).toBe(1);
  });

  test('they are of the size that they say, and small', async () => {
    const addresses = [...new Set(pages.map(({ path }) => new URL(meta(path, 'og:image') ?? '').pathname))];
    expect(addresses.filter((address) => size(address) > 60_000)).toEqual([]);
    await withTab({}, async (page) => {
      await page.goto('/');
      for (const address of addresses) expect([address, ...(await measured(page, address))]).toEqual([address, 1200, 630]);
    });
  });
});

describe('icons', () => {
  test('those the manifest names are there, of the size that it says', async () => {
    await withTab({}, async (page) => {
      await page.goto('/');
      const address = await page.locator('link[rel=manifest]').getAttribute('href');
      const manifest = (await (await page.request.get(address ?? '')).json()) as {
        icons: { src: string; sizes: string; type: string; purpose: string }[];
      };
      expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
      for (const { src, sizes, type } of manifest.icons.filter((icon) => icon.type === 'image/png')) {
        expect([src, type, (await measured(page, src)).join('x')]).toEqual([src, 'image/png', sizes]);
      }
    });
  });

  test('those that pages name are there, and of the site itself', async () => {
    await withTab({}, async (page, conduct) => {
      await page.goto('/');
      const icons = await page
        .locator('link[rel~=icon], link[rel=apple-touch-icon]')
        .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
      expect(icons.length).toBeGreaterThanOrEqual(3);
      for (const icon of icons) expect((await measured(page, icon))[0]).toBeGreaterThan(0);
      expect(conduct).toEqual({ complaints: [], elsewhere: [], failed: [] });
    });
  });

  test('the browser’s own frame has a colour for each theme', () => {
    for (const { html } of pages) expect(html.match(/<meta name="theme-color"/g)?.length).toBe(2);
  });
});

/** Width and height of a picture, as the browser decodes it. */
async function measured(page: Page, address: string): Promise<number[]> {
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, address);
}
