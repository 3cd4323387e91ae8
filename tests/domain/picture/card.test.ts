import { describe, expect, test } from 'vitest';
import { drawCard, type CardFace } from '../../../src/domain/picture/card.ts';
import { cardFor, cardsOf } from '../../../src/domain/picture/cards.ts';
import { EDITION as edition } from '../export/edition.ts';
import { squares } from './letters.ts';

const names = ['paper', 'order-paper', 'order-line', 'order-stamp', 'order-ink', 'plain-stamp', 'ink', 'ink-soft'];
const tools = {
  serif: squares,
  sans: squares,
  tokens: Object.fromEntries(names.map((name) => [name, `#${name}`])),
  mark: '<svg viewBox="0 0 64 64"></svg>',
};
const provision = edition.provisions.find(({ id }) => id === '2.b.i')!;

describe('the cards of an edition', () => {
  test('there is one for the site and one for each provision, each at an address of its own', () => {
    const paths = cardsOf(edition).map(({ path }) => path);
    expect(paths.length).toBe(edition.provisions.length + 1);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain(`/cards${provision.path.slice(0, -1)}.png`);
  });

  test('a page that has none shows the card of the site', () => {
    expect(cardFor(edition, '/questions/')).toEqual(cardFor(edition, '/'));
    expect(cardFor(edition, provision.path).path).not.toBe(cardFor(edition, '/').path);
  });

  test('the words are the order’s, without the label that the citation above them shows', () => {
    expect(cardFor(edition, provision.path).face).toMatchObject({ pin: provision.citations.short, words: 'red; or' });
  });

  test('the picture is told in words', () => {
    expect(cardFor(edition, provision.path).alt).toContain(provision.answer);
  });
});

describe('a card', () => {
  const face: CardFace = { pin: 'Sec. 1', words: 'Words.', source: 'An order', title: 'A title', answer: 'An answer.', site: 'A site' };

  test('is of the size that programs ask for, and the same each time', () => {
    expect(drawCard(face, tools)).toMatch(/^<svg [^>]*width="1200" height="630"/);
    expect(drawCard(face, tools)).toBe(drawCard(face, tools));
  });

  test('has outlines for letters, so that it looks the same wherever it is drawn', () => {
    expect(drawCard(face, tools)).not.toContain('<text');
  });

  test('holds any text within its edges', () => {
    const long = 'a very long text indeed '.repeat(200);
    const svg = drawCard({ pin: 'Sec. 99(zz)(xxxviii)(AA)', words: long, source: long, title: long, answer: long, site: long }, tools);
    const numbers = [...svg.matchAll(/ d="([^"]*)"/g)].flatMap(([, path = '']) => (path.match(/-?[\d.]+/g) ?? []).map(Number));
    const [xs, ys] = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)];
    expect(Math.max(...xs)).toBeLessThanOrEqual(1200);
    expect(Math.max(...ys)).toBeLessThanOrEqual(630);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  });
});
