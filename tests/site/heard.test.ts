import { expect, inject, test } from 'vitest';
import { textOf } from '../../src/integrations/finish/markup.ts';
import { attribute, readPages, type Element, type ReadPage } from './setup/pages.ts';

const pages = readPages(inject('site'));
const INLINE = new Set(['a', 'b', 'code', 'em', 'i', 'mark', 'q', 'span', 'strong', 'time']);

/** What is at fault on some pages, once each, with the first of them. */
function faults(of: (page: ReadPage) => string[]): string[] {
  const found = pages.flatMap((page) => of(page).map((what) => ({ what, path: page.path })));
  return [...Map.groupBy(found, ({ what }) => what)].map(([what, [first]]) => `${what} at ${first?.path ?? ''}`);
}

/** Where a word ends in one element and the next begins after it with nothing between: a voice runs them together. */
function runTogether(element: Element): string[] {
  const children = element.childNodes;
  return children.flatMap((one, at) => {
    const next = children[at + 1];
    if (!next || !('tagName' in one) || !INLINE.has(one.tagName) || ('tagName' in next && !INLINE.has(next.tagName))) return [];
    const [before, after] = [textOf(one), textOf(next)];
    return /[\w).]$/.test(before) && /^[\w(]/.test(after) ? [`“${before}${after}”`] : [];
  });
}

test('no two names run together', () => {
  const readable = (page: ReadPage) => page.elements.filter(({ tagName }) => !['pre', 'code', 'svg', 'g', 'text'].includes(tagName));
  expect(faults((page) => readable(page).flatMap(runTogether))).toEqual([]);
});

test('a link is named by more than a sign or a number', () => {
  const name = (link: Element): string => attribute(link, 'aria-label') ?? textOf(link);
  // Those of other sites stand in the words of a source, which are left as they are.
  const ours = (element: Element) => element.tagName === 'a' && !attribute(element, 'href')?.startsWith('http');
  const links = (page: ReadPage) => page.elements.filter(ours).map(name);
  expect(faults((page) => links(page).filter((one) => !/\p{L}/u.test(one)))).toEqual([]);
});

test('what is elsewhere on a page is not told by its place alone', () => {
  const sides = /\bon the (?:left|right)\b/i;
  const said = (page: ReadPage) => page.elements.filter(({ tagName }) => tagName === 'p').map(textOf);
  expect(faults((page) => said(page).filter((one) => sides.test(one)))).toEqual([]);
});
