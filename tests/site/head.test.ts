import { expect, inject, test } from 'vitest';
import { attribute, foldedText, readPages, type ReadPage } from './setup/pages.ts';

const pages = readPages(inject('site'));
const all = (page: ReadPage, name: string) => page.elements.filter((element) => element.tagName === name);
const meta = (page: ReadPage, name: string) => all(page, 'meta').find((element) => attribute(element, 'name') === name);
const title = (page: ReadPage): string => all(page, 'title').slice(0, 1).map(foldedText).join('');
const description = (page: ReadPage): string => attribute(meta(page, 'description') ?? all(page, 'html')[0]!, 'content') ?? '';

/** Values that more than one page has, each with those pages. */
function shared(valueOf: (page: ReadPage) => string): string[] {
  const byValue = Map.groupBy(pages, valueOf);
  return [...byValue].filter(([, same]) => same.length > 1).map(([value, same]) => `${value}: ${same.map(({ path }) => path).join(' ')}`);
}

test('every page has one main heading', () => {
  expect(pages.filter((page) => all(page, 'h1').length !== 1).map(({ path }) => path)).toEqual([]);
});

test('no heading skips a level', () => {
  const skips = pages.filter((page) => {
    const levels = page.elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : []));
    return levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
  });
  expect(skips.map(({ path }) => path)).toEqual([]);
});

test('every page has a title of its own', () => {
  expect(pages.filter((page) => title(page).length < 5).map(({ path }) => path)).toEqual([]);
  expect(shared(title)).toEqual([]);
});

test('every page has a description of its own', () => {
  expect(pages.filter((page) => description(page).length < 20).map(({ path }) => path)).toEqual([]);
  expect(shared(description)).toEqual([]);
});

test('every page says its language and its own address', () => {
  for (const page of pages) {
    expect(attribute(all(page, 'html')[0]!, 'lang'), page.path).toBe('en-US');
    const canonical = all(page, 'link').filter((link) => attribute(link, 'rel') === 'canonical');
    if (page.file === '404.html') continue;
    expect(
      canonical.map((link) => attribute(link, 'href')),
      page.path,
    ).toEqual([`http://localhost:4321${page.path}`]);
  }
});

test('no id stands twice on a page', () => {
  const doubled = pages.flatMap((page) => page.ids.filter((id, at) => page.ids.indexOf(id) !== at).map((id) => `${page.path}#${id}`));
  expect(doubled).toEqual([]);
});
