import { describe, expect, test } from 'vitest';
import type { Evidence, Place, ProvisionPlace } from '../../../../src/domain/search/rank/evidence.ts';
import { inSameTitle, sideBySide } from '../../../../src/domain/search/rank/neighbours.ts';
import { NAMED_PAGE } from '../../../../src/domain/search/rank/weights.ts';
import { namedBy } from '../../../../src/domain/search/rank/worth.ts';
import { rank } from '../../../../src/domain/search/rank/rank.ts';
import type { Row, Table } from '../../../../src/domain/search/table.ts';

/** Rows 0 to 2 are provisions: "2" with its child "2.a", and "3". Then a passage on 3, a question on 2.a, a term. */
const rows: Row[] = [
  row('order', ['2']),
  row('order', ['2.a']),
  row('order', ['3']),
  row('analysis', ['3'], 'if1'),
  row('question', ['2.a']),
  row('term', []),
  ...Array.from({ length: 20 }, () => row('page', [])),
];
const table: Table = { rows, at: () => undefined, id: () => '' };
const words = ['the', 'appropriate', 'bank', 'shall', 'lend'];
const provisions = new Map<string, ProvisionPlace>([
  ['2', { row: 0, words, title: [], parent: null }],
  ['2.a', { row: 1, words, title: [], parent: '2' }],
  ['3', { row: 2, words: words.with(1, 'appropriations'), title: [], parent: null }],
]);

function row(kind: Row['kind'], concerned: string[], source = 'site'): Row {
  return { kind, source, provisions: concerned, verdict: null, silent: false };
}

function place(at: number, some: Partial<Place>): Place {
  return { row: at, exact: true, at: [], longer: [], fields: [], ...some };
}

function ranked(some: Partial<Evidence>): number[] {
  return rank({ words: [], pairs: [], runs: [], phrases: [], sources: [], ...some }, table, provisions).map((one) => one.row);
}

describe('ranking', () => {
  test("the order's own words come before all that is said of it", () => {
    const places = [place(5, { fields: ['title'] }), place(3, { at: [0, 1, 2] }), place(2, { at: [2] })];
    expect(ranked({ words: [{ word: 'bank', places }] })).toEqual([2, 3, 5]);
  });

  test('a name of a provision comes before a passage that holds the word', () => {
    const places = [place(3, { at: [4] }), place(2, { fields: ['also'] })];
    expect(ranked({ words: [{ word: 'lender', places }] })[0]).toBe(2);
  });

  test('what only a source says leads to the source', () => {
    const places = [place(3, { at: [1] }), place(2, { at: [9] })];
    expect(ranked({ words: [{ word: 'sensors', places }] })[0]).toBe(3);
  });

  test('a record that holds both words comes before one that holds the rarer alone', () => {
    const common = Array.from({ length: 12 }, (_, at) => place(6 + at, { fields: ['title'] }));
    const evidence = [
      { word: 'bank', places: [...common, place(2, { at: [2] })] },
      { word: 'lend', places: [place(2, { at: [4] }), place(0, { at: [4] })] },
    ];
    expect(ranked({ words: evidence })[0]).toBe(2);
  });

  test('a word of the same stem is worth less than the word itself', () => {
    const places = [place(0, { at: [1] }), place(2, { at: [1] })];
    const holding = (word: string) => ranked({ words: [{ word, places }] }).filter((one) => one !== 1);
    expect(holding('appropriations')).toEqual([2, 0]);
    expect(holding('appropriate')).toEqual([0, 2]);
  });

  test('equals stay in the order of the text', () => {
    expect(ranked({ words: [{ word: 'bank', places: [place(2, { at: [2] }), place(0, { at: [2] })] }] }).slice(0, 2)).toEqual([0, 2]);
  });

  test('a question leads to the provision that answers it', () => {
    const found = rank(
      { words: [{ word: 'who', places: [place(4, { fields: ['title'] })] }], pairs: [], runs: [], phrases: [], sources: [] },
      table,
      provisions,
    );
    expect(found.map((one) => one.row)).toEqual([1, 4]);
    expect(found[0]).toMatchObject({ borrowed: true, at: [], own: false });
  });

  test('a question or office whose title holds the whole query leads to what it names first', () => {
    const held = (word: string) => ({ word, places: [place(4, { fields: ['title'] }), place(0, { at: [4] }), place(1, { at: [4] })] });
    expect(ranked({ words: [held('shall'), held('lend')] })[0]).toBe(1);
    expect(namedBy([held('shall')], [1], table).provisions.size).toBe(0);
  });

  test('a question that holds most of the words names it less, and one that holds few hardly', () => {
    const inQuestion = { places: [place(4, { fields: ['also'] })] };
    const elsewhere = { places: [place(2, { at: [1] })] };
    const share = (...weights: number[]) => namedBy([inQuestion, elsewhere], weights, table).provisions.get('2.a') ?? 0;
    expect(share(1, 0)).toBeGreaterThan(share(9, 1));
    expect(share(9, 1)).toBeLessThan(1);
    expect(share(1, 1)).toBeLessThan(share(9, 1) / 10);
  });

  test('a page that bears the words as its names comes before others that do', () => {
    const places = [place(5, { fields: ['also'] }), place(6, { fields: ['also'] })];
    expect(ranked({ words: [{ word: 'glossary', places }] })).toEqual([6, 5]);
    expect(namedBy([{ places }], [1], table).rows.get(6)).toBe(NAMED_PAGE);
  });

  test('a question whose answer is that the order is silent comes before provisions that hold some of its words', () => {
    const held = (word: string) => ({ word, places: [place(4, { fields: ['title'] }), place(2, { at: [2] })] });
    const words = [held('effective'), held('date')];
    const asked = (silent: boolean) =>
      rank(
        { words, pairs: [], runs: [], phrases: [], sources: [] },
        { ...table, rows: rows.with(4, { ...row('question', ['2.a']), silent }) },
        provisions,
      ).map((one) => one.row);
    expect(asked(true)[0]).toBe(4);
    expect(asked(false)[0]).not.toBe(4);
  });

  test('law that only a source cites stands behind the source that speaks of it', () => {
    const law = table.rows.length;
    const rows = [...table.rows, row('law', [])];
    const places = [place(law, { fields: ['title'] }), place(3, { fields: ['also'] })];
    const evidence = { words: [{ word: '14110', places }], pairs: [], runs: [], phrases: [], sources: [] };
    expect(
      rank(evidence, { ...table, rows }, provisions)
        .map((one) => one.row)
        .filter((one) => one !== 2),
    ).toEqual([3, law]);
  });

  test('words that stand in a row as they do in the query count for more', () => {
    const both = (word: string) => ({ word, places: [place(0, { at: [2] }), place(2, { at: [2] })] });
    const words = [both('the'), both('bank'), both('lend')];
    expect(ranked({ words })[0]).toBe(0);
    expect(ranked({ words, runs: [{ words: [0, 1, 2], places: [place(2, { at: [2, 3, 4] })] }] })[0]).toBe(2);
  });

  test('a source that the query names comes first', () => {
    const places = [place(2, { at: [2] }), place(3, { at: [1] })];
    expect(ranked({ words: [{ word: 'bank', places }], sources: ['if1'] })[0]).toBe(3);
  });

  test('where nothing but a source is asked for, a page that bears its name is not held back', () => {
    const places = [place(6, { fields: ['also'] }), place(3, { fields: ['near'] })];
    const evidence = { words: [{ word: 'crs', places }], sources: ['if1'] };
    expect(ranked(evidence)).toEqual([3, 6]);
    expect(ranked({ ...evidence, onlySources: true })[0]).toBe(6);
  });

  test('a quoted phrase is required, and counts most where the source itself has it', () => {
    const places = [place(0, { at: [2] }), place(2, { at: [7, 8] }), place(3, { at: [1, 2] })];
    const phrases = [[place(2, { at: [7, 8] }), place(3, { at: [1, 2] })]];
    expect(ranked({ words: [{ word: 'bank', places }], phrases })).toEqual([3, 2]);
  });

  test('nothing is found where nothing is there', () => {
    expect(ranked({ words: [{ word: 'bank', places: [] }] })).toEqual([]);
  });
});

describe('neighbours', () => {
  const found = (word: string, at: number[], fields: string[] = []) => ({ word, places: [place(2, { at, fields })] });

  test('stand side by side where one follows the other', () => {
    expect(sideBySide(found('homeland', [3, 9]), found('security', [4, 20]), 1)).toMatchObject([{ row: 2, at: [3, 4] }]);
    expect(sideBySide(found('homeland', [3]), found('security', [6]), 1)).toEqual([]);
  });

  test('as far apart as in the query, or a little more', () => {
    expect(sideBySide(found('secretary', [1]), found('war', [4]), 2)).toHaveLength(1);
    expect(sideBySide(found('secretary', [1]), found('war', [6]), 2)).toEqual([]);
  });

  test('belong together in a title wherever they stand in it', () => {
    expect(inSameTitle(found('bank', [], ['title']), found('lend', [], ['near', 'title']))).toMatchObject([{ row: 2, fields: ['title'] }]);
    expect(inSameTitle(found('bank', [], ['also']), found('lend', [], ['title']))).toEqual([]);
  });
});
