import { expect, test } from 'vitest';
import { publishedPages } from '../../../../src/domain/edition/published.ts';
import { PATHS } from '../../../../src/domain/address/site.ts';
import { orderMarkdown } from '../../../../src/domain/export/markdown/order.ts';
import { twinPath } from '../../../../src/domain/export/markdown/twin.ts';
import { twinsOf } from '../../../../src/domain/export/markdown/twins.ts';
import { contextWith } from '../context.ts';
import { EDITION } from '../edition.ts';
import { blocksOf } from './read.ts';

const twins = twinsOf(contextWith());
const twinOf = (page: string) => twins.find((one) => one.page === page)!.render();

/** Pages on which one does something; there is nothing to read on them that stands nowhere else. */
const TOOLS: readonly string[] = [PATHS.search, PATHS.memo, PATHS.cite, PATHS.data, PATHS.verify, PATHS.accessibility];

test('the twin of a page lies beside it', () => {
  expect(twinPath('/')).toBe('/index.md');
  expect(twinPath('/eo/1/2/c/')).toBe('/eo/1/2/c/index.md');
});

test('every reading page has one twin, and no twin lacks its page', () => {
  const reading = publishedPages(EDITION).filter((path) => !TOOLS.includes(path));
  expect(twins.map(({ page }) => page).sort()).toEqual(reading.sort());
});

test.each(twins.map(({ page }) => page))('the twin of %s has one title and says where its page is', (page) => {
  const blocks = blocksOf(twinOf(page));
  expect(blocks[0]!.type).toBe('heading');
  expect(twinOf(page).match(/^# /gm)).toHaveLength(1);
  expect(blocks.at(-1)!.text).toBe(`This page: https://bridges.example/some/path${page}`);
});

test('the twin of the order gives the exact words of every provision, then our answer', () => {
  const texts = blocksOf(twinOf('/eo/99001/')).map(({ text }) => text);
  for (const { provision, answer } of EDITION.provisions) expect(texts[texts.indexOf(provision.text) + 1]).toBe(answer);
});

test('the twin of a provision tells whose words are whose', () => {
  const twin = twinOf('/eo/99001/2/a/');
  expect(twin).toContain('## The order’s own words\n\n> (a) count the bridges, as defined in 23 U.S.C. 144; and');
  expect(twin).toContain('## In plain words\n\nThis is the short answer for 2(a).\n\n### Who must act\n\n- The Secretary of Roads acts.');
  expect(twin).toContain('- **Due:** “Within 60 days of the date of this order”: Tuesday, March 4, 2031');
  expect(twin).toContain('- **Bluebook:** Exec. Order No. 99,001, § 2(a)');
});

test('the twin of an analysis keeps its emphasis and its links', () => {
  expect(twinOf('/analysis/crs-roads/')).toContain('- Count _all_ bridges; see [the Act](https://www.example.gov/act).');
});

test('the twin of the comparison shows silence as silence', () => {
  expect(twinOf('/compare/')).toMatch(/^\| \[Sec\. 3\]\([^)]+\) \| silent \| silent \|$/m);
});

test('a term that the order does not define is not said to be defined anywhere', () => {
  const terms = EDITION.terms.map((term) => ({ ...term, defined: false }));
  const twin = twinsOf(contextWith({ terms }))
    .find(({ page }) => page === '/terms/bridges/')!
    .render();
  expect(twin).toContain('This term is not defined by the order.');
});

test('order.md holds the words of the order and nothing of ours', () => {
  const markdown = orderMarkdown(contextWith());
  const words = blocksOf(markdown)
    .slice(2)
    .map(({ text }) => text)
    .join(' ');
  expect(words).toBe(EDITION.provisions.map(({ provision }) => provision.text).join(' '));
});
