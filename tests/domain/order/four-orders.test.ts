import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseOrder } from '../../../src/domain/order/parse.ts';
import { idsOf } from './outline.ts';

const FOLDER = new URL('../../fixtures/orders/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');

/** Orders of other presidents and times, each hard in its own way; where their words begin and end. */
const ORDERS = [
  { name: 'EO9981-transcript', hard: 'numbers alone before its paragraphs', from: 'WHEREAS it is', to: 'HARRY S. TRUMAN' },
  {
    name: 'EO12953-frtext',
    hard: 'parts, one with words of its own; page marks in its lines',
    from: 'Children need',
    to: '(Presidential Sig.)',
  },
  {
    name: 'EO13089-frtext',
    hard: 'items run in, some of its list, some of a sentence',
    from: 'By the authority',
    to: '(Presidential Sig.)',
  },
  {
    name: 'EO13391-frtext',
    hard: 'seven sections of another order in quotation marks',
    from: 'By the authority',
    to: '(Presidential Sig.)',
  },
];

/** The words between, told anew so that the parser is not asked what it left out. */
function wordsOf(source: string, from: string, to: string): string {
  const body = source.slice(source.indexOf(from), source.indexOf(to));
  return body
    .replace(/\[\[Page \d+\]\]/g, '')
    .replace(/(\w-|--)[ \t]*\n\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

describe.each(ORDERS)('$name: $hard', ({ name, from, to }) => {
  const source = read(`${name}.txt`);
  const { tree, problems } = parseOrder(source, `${name}.txt`);

  test('has the provisions that a reader finds in it, and no others', () => {
    expect(problems).toEqual([]);
    expect(tree.provisions.map(({ id }) => id)).toEqual(idsOf(read(`${name}.outline.txt`)));
  });

  test('is, provision by provision, the order’s text', () => {
    expect(tree.provisions.map(({ text }) => text).join(' ')).toBe(wordsOf(source, from, to));
  });
});

test('a list in a sentence of E.O. 13089 is no list of provisions, and a list of the section’s is one', () => {
  const texts = new Map(parseOrder(read('EO13089-frtext.txt'), 'f').tree.provisions.map(({ id, text }) => [id, text]));
  expect(texts.get('2.a')).toMatch(/^\(a\) All Federal agencies .* shall: \(a\) identify .*; \(b\) utilize .*; and \(c\) to the extent/);
  expect(texts.get('1.b')).toMatch(
    /^\(b\) ``U\.S\. Coral Reef Initiative'' is an existing partnership .* overall U\.S\. Coral Reef Initiative\.$/,
  );
});
