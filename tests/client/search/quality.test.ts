import { beforeAll, describe, expect, test } from 'vitest';
import { fromFiles } from '../../../scripts/search/from-files.ts';
import { isRight, namesOf, readQueries, type Asked } from '../../../scripts/search/queries.ts';
import { Resources } from '../../../src/client/search/resources.ts';
import { search } from '../../../src/client/search/search.ts';
import { PATHS } from '../../../src/domain/address/site.ts';
import { assemble } from '../../../src/domain/edition/assemble.ts';
import { searchRecords } from '../../../src/domain/search/records.ts';
import { searchFiles } from '../../../src/integrations/search-index/files.ts';
import { contentDir } from '../../../src/reading/content-dir.ts';
import { readContent } from '../../../src/reading/disk.ts';

const raw = readContent(contentDir());
const edition = assemble(raw);
const records = searchRecords(edition, raw.search[0]?.data);
let resources: Resources;

beforeAll(async () => {
  const own = edition.provisions.map(({ provision }) => provision.text);
  resources = new Resources(fromFiles(edition, await searchFiles(records, own)));
}, 60_000);

async function first({ query }: Pick<Asked, 'query'>): Promise<string | undefined> {
  return namesOf(await search(query, resources), records)[0];
}

describe('what readers type', () => {
  test.each(readQueries('tests/fixtures/search/samples.tsv', 'samples'))('$kind: $query → $accept', async (asked) => {
    expect(isRight(await first(asked), asked.accept), await first(asked)).toBe(true);
  });

  test('of our own queries, 95 in 100 are answered right first', async () => {
    const asked = readQueries('tests/fixtures/search/queries.tsv');
    const right = await Promise.all(asked.map(async (one) => isRight(await first(one), one.accept)));
    expect(right.filter(Boolean).length / asked.length).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    ['EO 14110', 'analysis'],
    ['IF13268', 'analysis'],
    ['is Pearl Cohen accurate', 'compare'],
  ])('%s leads to what is said of it', async (query, accept) => {
    expect(isRight(await first({ query }), [accept]), await first({ query })).toBe(true);
  });

  test.each(Object.values(PATHS).filter((path) => path !== PATHS.home && path !== PATHS.search))(
    '%s is found by its title',
    async (path) => {
      const page = raw.search[0]?.data.pages.find((one) => one.path === path);
      expect(await first({ query: page?.title ?? 'no record of this page' })).toBe(`page:${path.replaceAll('/', '')}`);
    },
  );

  test.each(['zzzqqq', 'moratorium', '“such words stand nowhere side by side”', '!!!', ''])(
    '%s finds nothing rather than nonsense',
    async (query) => {
      expect((await search(query, resources)).results).toEqual([]);
    },
  );

  test('says what it took a misspelt word for', async () => {
    const { looked } = await search('clearnghouse', resources);
    expect(looked?.corrected).toEqual([{ typed: 'clearnghouse', used: 'clearinghouse' }]);
  });

  test('takes a misspelt word for the one that stands beside its neighbours', async () => {
    const { looked } = await search('identiy theft', resources);
    expect(looked?.corrected).toEqual([{ typed: 'identiy', used: 'identity' }]);
  });

  test('shows what a source says where it says nothing of what is asked', async () => {
    const outcome = await search('what does CRS say about wombats', resources);
    expect(outcome.looked?.unknown).toEqual(['wombats']);
    expect(isRight(namesOf(outcome, records)[0], ['analysis'])).toBe(true);
  });

  test('says which words are nowhere, and answers the others', async () => {
    const { looked, results } = await search('wombat utilities', resources);
    expect(looked?.unknown).toEqual(['wombat']);
    expect(results[0]?.provision).toBe('2.c.iii');
  });

  test('an unfinished word is looked up as far as it goes', async () => {
    expect((await search('cleari', resources)).looked?.corrected).toEqual([]);
    expect(await first({ query: 'cleari' })).toBe('2.d');
  });
});
