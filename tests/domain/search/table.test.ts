import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAIN, RECORD_KINDS, type SearchRecord } from '../../../src/domain/search/record.ts';
import { readTable, storeTable } from '../../../src/domain/search/table.ts';

const records = fc.array(
  fc.record({
    kind: fc.constantFrom(...RECORD_KINDS),
    source: fc.constantFrom('order', 'site', 'if1'),
    provisions: fc.array(fc.constantFrom('1', '2.a', '2.a.iii', '1.p2'), { maxLength: 3 }),
    verdict: fc.constantFrom(null, 'agrees' as const, 'contradicts' as const),
    silent: fc.boolean(),
  }),
  { minLength: 1 },
);
const full = (some: Pick<SearchRecord, 'kind' | 'source' | 'provisions' | 'verdict' | 'silent'>): SearchRecord => ({
  ...PLAIN,
  ref: 'r',
  url: '/',
  title: '',
  content: '',
  ...some,
});

describe('the table of records', () => {
  test('comes back as it was stored, each row under the id that the index gave it', () => {
    fc.assert(
      fc.property(records, (some) => {
        const ids = some.map((_, at) => `en_${at}`);
        const table = readTable(JSON.parse(JSON.stringify(storeTable(some.map(full)))) as ReturnType<typeof storeTable>, ids);
        expect(table.rows).toEqual(some);
        ids.forEach((id, at) => {
          expect([table.at(id), table.id(at)]).toEqual([at, id]);
        });
      }),
    );
  });

  test('is refused where it is not of the same build as the index', () => {
    const stored = storeTable([full({ kind: 'term', source: 'site', provisions: [], verdict: null, silent: false })]);
    expect(() => readTable(stored, ['en_1', 'en_2'])).toThrow(
      'The search index holds 2 records and its table 1: they are not of one build.',
    );
  });
});
