import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { contextOf } from '../../../../src/domain/export/context.ts';
import { robots } from '../../../../src/domain/export/discovery/robots.ts';
import { sitemapIndex, sitemaps } from '../../../../src/domain/export/discovery/sitemap.ts';
import { contextWith } from '../context.ts';

const withPages = (pages: readonly string[]) => contextOf({ ...contextWith(), pages });
const locations = (xml: string) => [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, location]) => location);

test('the sitemap lists every page once, by its whole address', () => {
  const [render] = [...sitemaps(withPages(['/deadlines/', '/', '/deadlines/'])).values()];
  expect(locations(render!())).toEqual(['https://bridges.example/some/path/', 'https://bridges.example/some/path/deadlines/']);
});

test('no sitemap holds more addresses than the protocol allows, and the index names them all', () => {
  const context = withPages(Array.from({ length: 50_001 }, (_, at) => `/page-${at}/`));
  const files = sitemaps(context);
  expect([...files.values()].map((render) => locations(render()).length)).toEqual([50_000, 1]);
  expect(locations(sitemapIndex(context))).toEqual([...files.keys()].map((path) => `https://bridges.example/some/path${path}`));
});

test('a site without pages has a sitemap without entries', () => {
  const [render] = [...sitemaps(withPages([])).values()];
  expect(() => fromXml(render!())).not.toThrow();
});

test('robots are told of the index', () => {
  expect(robots(contextWith())).toContain('Sitemap: https://bridges.example/some/path/sitemap-index.xml');
});
