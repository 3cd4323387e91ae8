import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PLAIN, type SearchRecord } from '../../../src/domain/search/record.ts';
import { searchFiles } from '../../../src/integrations/search-index/files.ts';
import { leadNowhere } from '../../../src/integrations/search-index/leads.ts';

const record = (ref: string, some: Partial<SearchRecord> = {}): SearchRecord => ({
  ...PLAIN,
  kind: 'term',
  ref,
  url: `/terms/${ref}/`,
  title: ref,
  content: `Words of ${ref}.`,
  ...some,
});

describe('the files of the search', () => {
  const records = Array.from({ length: 60 }, (_, at) =>
    record(`t${at}`, { content: `Passage ${at} speaks of banks and ${at % 7} hospitals.`, also: ['lenders', `alias ${at}`] }),
  );

  test('are the same to the byte each time', async () => {
    expect(await searchFiles(records, ['the banks'])).toEqual(await searchFiles(records, ['the banks']));
  });

  test('are the index, its engine and what ranking needs, and nothing for other pages', async () => {
    const paths = (await searchFiles(records, [])).map(({ path }) => path.replace(/[\w-]+(?=\.pf_|\.txt)/, '*'));
    expect([...new Set(paths)].toSorted()).toEqual([
      'pagefind/fragment/*.pf_fragment',
      'pagefind/index/*.pf_index',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.*.pf_meta',
      'pagefind/wasm.en.pagefind',
      'search/*.txt',
      'search/index.json',
    ]);
  });

  test('are refused where a record would be lost', async () => {
    await expect(searchFiles([record('same'), record('same')], [])).rejects.toThrow('The search index holds 1 of 2 records');
  });
});

describe('records of a built site', () => {
  test('lead to a page that is there, and to an anchor that is on it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leads-'));
    mkdirSync(join(folder, 'terms'));
    writeFileSync(join(folder, 'terms/index.html'), '<h2 id="here">Here</h2>');
    const found = leadNowhere(
      [
        record('a', { url: '/terms/' }),
        record('b', { url: '/terms/#here' }),
        record('c', { url: '/terms/#there' }),
        record('d', { kind: 'page', url: '/gone/' }),
      ],
      folder,
    );
    rmSync(folder, { recursive: true });
    expect(found.map((problem) => problem.found)).toEqual([
      'the record term c leads to /terms/#there, and the page has no such anchor.',
      'the record page d leads to /gone/, and there is no such page.',
    ]);
  });
});
