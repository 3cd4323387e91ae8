import { describe, expect, inject, test } from 'vitest';
import { edition } from './setup/edition.ts';
import { readPages, wordsShown } from './setup/pages.ts';

const shown = wordsShown(readPages(inject('site')));
const textOf = new Map(edition.provisions.map(({ id, provision }) => [id, provision.text]));

describe('the words of the order, read back out of every page that shows them', () => {
  test('they are the source’s words, letter by letter', () => {
    const wrong = shown.filter(({ id, words }) => words !== textOf.get(id));
    expect(wrong).toEqual([]);
  });

  test('every provision is shown on its own page and in the whole order', () => {
    for (const { id, path } of edition.provisions) {
      const places = shown.filter((one) => one.id === id).map((one) => one.path);
      expect(places, id).toEqual(expect.arrayContaining([path, `/eo/${edition.order.number}/`]));
    }
  });

  test('all provisions of the whole order, joined, are the order', () => {
    const whole = shown.filter(({ path }) => path === `/eo/${edition.order.number}/`).map(({ words }) => words);
    expect(whole.join(' ')).toBe(edition.provisions.map(({ provision }) => provision.text).join(' '));
  });
});
