import { expect, test } from 'vitest';
import { API_FILES } from '../../../../src/domain/export/api/table.ts';
import { sha256OfText } from '../../../../src/domain/text/sha256.ts';
import type { SchemaName } from '../../../../src/schemas/schemas.ts';
import { validateData } from '../../../../src/schemas/validate.ts';
import { contextWith } from '../context.ts';

const context = contextWith();
const dataOf = (name: string) =>
  JSON.parse(JSON.stringify(API_FILES.find((file) => file.name === name)!.data(context))) as Record<string, unknown>;

test.each(API_FILES.map(({ name }) => name as SchemaName))('%s fits its schema', (name) => {
  expect(validateData(name, dataOf(name))).toEqual([]);
});

test('the order has every member that the contract names', () => {
  const { provisions, ...order } = dataOf('order') as { provisions: Record<string, unknown>[] };
  expect(Object.keys(order)).toEqual(
    expect.arrayContaining(['number', 'title', 'signed', 'filed', 'published', 'frDoc', 'frCitation', 'source']),
  );
  expect(provisions.find(({ id }) => id === '2.a')).toMatchObject({
    id: '2.a',
    eId: 'sec_2__subsec_a',
    label: '(a)',
    heading: null,
    parent: '2',
    children: [],
    url: '/eo/99001/2/a/',
    permalink: 'https://bridges.example/some/path/eo/99001/2/a/',
    text: '(a) count the bridges, as defined in 23 U.S.C. 144; and',
    deadline: { days: 60, date: '2031-03-04', from: '2' },
    actors: [{ entity: 'roads', role: 'lead', from: '2' }],
    authorities: ['usc/23/144'],
    terms: ['bridges'],
    analysis: ['crs-roads/tasks-1'],
    claims: [],
    citations: {
      short: 'Sec. 2(a)',
      bluebook: 'Exec. Order No. 99,001, § 2(a), 95 Fed. Reg. 12,345 (January 3, 2031)',
      ofr: 'section 2(a) of Executive Order 99001',
      crs: 'E.O. 99001, Sec. 2(a)',
    },
  });
});

test('the hash of a provision is that of its words', () => {
  const { provisions } = dataOf('order') as { provisions: { text: string; sha256: string }[] };
  for (const { text, sha256 } of provisions) expect(sha256).toBe(sha256OfText(text));
});

test.each([
  ['analysis', 'passages', ['id', 'heading', 'text', 'provisions', 'url']],
  ['commentary', 'commentaries', ['id', 'publisher', 'authors', 'date', 'address', 'claims']],
  ['divergences', 'divergences', ['id', 'title', 'provisions', 'sources', 'verdict', 'orderWords', 'why', 'url']],
  ['deadlines', 'deadlines', ['provision', 'words', 'days', 'date', 'weekday', 'from', 'actors']],
  ['entities', 'entities', ['id', 'name', 'aliases', 'kind', 'url', 'provisions']],
  ['terms', 'terms', ['id', 'term', 'defined', 'provisions', 'url']],
  ['authorities', 'authorities', ['id', 'citation', 'title', 'address', 'provisions', 'analysis', 'url']],
])('%s lists %s, each with every member that the contract names', (name, list, members) => {
  const items = dataOf(name)[list] as Record<string, unknown>[];
  expect(items.length).toBeGreaterThan(0);
  for (const item of items) expect(Object.keys(item)).toEqual(expect.arrayContaining(members));
});

test('the words of the order against which a divergence stands are one text', () => {
  expect((dataOf('divergences')['divergences'] as Record<string, unknown>[])[0]!['orderWords']).toBe('red; or … blue.');
});

test('permalinks hold addresses and nothing else, in order', () => {
  expect(Object.entries(dataOf('permalinks'))).toEqual([
    ['/eo/99001/', '/eo/99001/'],
    ['/eo/99001/2/', '/eo/99001/2/'],
  ]);
});
