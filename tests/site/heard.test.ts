import { expect, inject, test } from 'vitest';
import { textOf } from '../../src/integrations/finish/markup.ts';
import { readPages, type Element, type ReadPage } from './setup/pages.ts';

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
