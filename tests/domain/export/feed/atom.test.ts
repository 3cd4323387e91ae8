import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { contextOf } from '../../../../src/domain/export/context.ts';
import { atomFeed } from '../../../../src/domain/export/feed/atom.ts';
import { feedEntries } from '../../../../src/domain/export/feed/entries.ts';
import { contextWith } from '../context.ts';
import { EDITION } from '../edition.ts';

const idsIn = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);

test('the feed tells of the order, of sources with a known day, and of corrections, newest first', () => {
  expect(feedEntries(contextWith()).map(({ title, updated }) => [title, updated.slice(0, 10)])).toEqual([
    ['crs-roads: Title of crs-roads', '2031-02-02'],
    ['Corrected: /deadlines/', '2031-02-01'],
    ['Executive Order 99001 was published', '2031-01-07'],
    ['Executive Order 99001 was signed', '2031-01-03'],
  ]);
});

test('the feed is well-formed, knows its own address, and was last updated when the content was', () => {
  const feed = atomFeed(contextWith());
  expect(() => fromXml(feed)).not.toThrow();
  expect(feed).toContain('<link rel="self" type="application/atom+xml" href="https://bridges.example/some/path/feed.xml"/>');
  expect(feed).toContain('</author>');
  expect(feed.match(/<updated>(.*?)<\/updated>/)?.[1]).toBe('2031-03-01T08:30:00Z');
});

test('ids are urns, each its own, and the same on another host', () => {
  const ids = idsIn(atomFeed(contextWith()));
  expect(new Set(ids).size).toBe(5);
  for (const id of ids) expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
  expect(idsIn(atomFeed(contextOf({ ...contextWith(), site: { url: 'https://other.example', base: '/' } })))).toEqual(ids);
});

test('two corrections of one page on one day are two entries', () => {
  const [first] = EDITION.corrections;
  const corrections = [first!, { ...first!, was: 'It said June.' }];
  expect(new Set(idsIn(atomFeed(contextWith({ corrections })))).size).toBe(6);
});

test('a correction whose date is no day stands under the day of the content', () => {
  const corrections = [{ ...EDITION.corrections[0]!, date: 'February 2031' }];
  expect(feedEntries(contextWith({ corrections }))[0]!.updated).toBe('2031-03-01T08:30:00Z');
});
