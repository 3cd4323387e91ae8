import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSearchState, writeSearchState, type SearchState } from '../../../src/domain/search/address.ts';
import { countsOf, FACETS, fits, NOTHING_CHOSEN, traitsOf, type Chosen } from '../../../src/domain/search/facets.ts';
import type { Result } from '../../../src/domain/search/results.ts';
import { smallOrder } from './small.ts';

const result = (some: Partial<Result>): Result => ({ kind: 'order', row: null, provision: '2.a', score: 1, at: [], cited: false, ...some });
const traits = (some: Partial<Chosen>): Chosen => ({ ...NOTHING_CHOSEN, ...some });

describe('what a result is under each facet', () => {
  test('a provision has its section, its office and its day', () => {
    expect(traitsOf(result({}), null, smallOrder)).toEqual({
      kind: ['order'],
      source: ['order'],
      section: ['2'],
      office: ['head'],
      due: ['2020-03-31'],
    });
  });
});

describe('filters', () => {
  const all = [
    traits({ kind: ['order'], section: ['2'] }),
    traits({ kind: ['claim'], section: ['1', '2'] }),
    traits({ kind: ['claim'], section: ['1'] }),
  ];

  test('any value within a facet, every facet that has one', () => {
    expect(all.map((one) => fits(one, traits({ kind: ['claim'], section: ['2'] })))).toEqual([false, true, false]);
    expect(all.map((one) => fits(one, traits({ section: ['1', '2'] })))).toEqual([true, true, true]);
  });

  test('a count tells what choosing the value would leave', () => {
    const counts = countsOf(all, traits({ kind: ['claim'] }));
    expect([...counts.kind]).toEqual([
      ['claim', 2],
      ['order', 1],
    ]);
    expect([...counts.section]).toEqual([
      ['1', 2],
      ['2', 1],
    ]);
  });

  test('a value that is chosen stays to be seen, even where it leaves nothing', () => {
    expect([...countsOf([], traits({ due: ['2020-03-31'] })).due]).toEqual([['2020-03-31', 0]]);
  });
});

describe('the address of a search', () => {
  const values = fc.uniqueArray(fc.stringMatching(/^[a-z0-9.-]{1,20}$/), { maxLength: 4 });
  const states: fc.Arbitrary<SearchState> = fc.record({
    q: fc.string().map((text) => text.trim()),
    chosen: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, values]))) as unknown as fc.Arbitrary<Chosen>,
    sort: fc.constantFrom('relevance', 'text'),
  });

  test('leads back to the same search', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(readSearchState(new URLSearchParams(writeSearchState(state)))).toEqual(state);
      }),
    );
  });

  test('says only what differs from an empty search', () => {
    expect(writeSearchState({ q: ' ', chosen: NOTHING_CHOSEN, sort: 'relevance' })).toEqual([]);
  });

  test('what is not understood is left out', () => {
    const state = readSearchState(new URLSearchParams(`q=a&sort=up&kind=${'x'.repeat(100)}&kind=claim&kind=claim&colour=red`));
    expect(state).toEqual({ q: 'a', chosen: traits({ kind: ['claim'] }), sort: 'relevance' });
  });
});
