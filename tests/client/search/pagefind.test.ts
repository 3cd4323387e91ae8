import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { PagefindIndex } from '../../../src/client/search/pagefind.ts';
import { pageIds } from '../../../src/client/search/page-ids.ts';
import { PLAIN, type SearchRecord } from '../../../src/domain/search/record.ts';
import { searchFiles } from '../../../src/integrations/search-index/files.ts';

const record = (ref: string, some: Partial<SearchRecord>): SearchRecord => ({
  ...PLAIN,
  kind: 'term',
  ref,
  url: `/terms/${ref}/`,
  title: ref,
  content: '',
  ...some,
});
const records = [
  record('clearinghouse', { content: 'It coordinates scanning for software vulnerabilities, and vulnerability patches.' }),
  record('war', { content: 'The Secretary of War shall act.', also: ['Pentagon', 'Defense Department'], near: ['DoD'] }),
  record('models', { content: 'Covered frontier models—for partners; a model.' }),
];

const files = new Map<string, Uint8Array>();
let meta = '';
const read = (path: string): Promise<Uint8Array> => {
  const found = files.get(path);
  return found ? Promise.resolve(found) : Promise.reject(new Error(`no ${path}`));
};
let index: PagefindIndex;
const row = (id: string): number => index.ids.indexOf(id);
async function looked(word: string) {
  await index.prepare([word]);
  return index.word(word).map(({ id, at, longer, fields }) => ({ row: row(id), at, longer, fields }));
}

beforeAll(async () => {
  for (const { path, content } of await searchFiles(records, [])) files.set(path.replace(/^pagefind\//, ''), content);
  meta = (JSON.parse(new TextDecoder().decode(files.get('search/index.json'))) as { meta: string }).meta;
  index = await PagefindIndex.open(read, meta);
});

describe("Pagefind's index, read without Pagefind's loader", () => {
  test('names its records in the order in which they were given', async () => {
    expect(index.ids).toHaveLength(records.length);
    const found = await Promise.all(index.ids.map((id) => index.fragment(id)));
    expect(found.map(({ url }) => url)).toEqual(records.map(({ url }) => url));
    expect(found[1]).toMatchObject({
      content: records[1]!.content,
      meta: { title: 'war', also: 'Pentagon · Defense Department', near: 'DoD' },
    });
  });

  test('finds every inflection of a word, with its places', async () => {
    expect(await looked('vulnerability')).toEqual([{ row: 0, at: [5, 7], longer: [], fields: [] }]);
  });

  test('finds names in their fields', async () => {
    expect(await looked('pentagon')).toEqual([{ row: 1, at: [], longer: [], fields: ['also'] }]);
  });

  test('tells longer words from the word itself', async () => {
    expect(await looked('coord')).toEqual([{ row: 0, at: [], longer: [1], fields: [] }]);
    expect(index.exact('coord').size).toBe(0);
    expect(index.exact('coordinate').size).toBe(1);
  });

  test('finds words side by side, in the text or within one name', async () => {
    await index.prepare(['secretary', 'of', 'war', 'defense', 'department', 'pentagon']);
    expect(index.sequence(['secretary', 'of', 'war']).map(({ at }) => at)).toEqual([[1, 2, 3]]);
    expect(index.sequence(['defense', 'department']).map(({ fields }) => fields)).toEqual([['also']]);
    expect(index.sequence(['pentagon', 'defense'])).toEqual([]);
  });

  test('a file that could not be had is asked for again', async () => {
    let down = true;
    const flaky = await PagefindIndex.open(
      (path) => (down && path.startsWith('index/') ? Promise.reject(new Error('down')) : read(path)),
      meta,
    );
    await expect(flaky.prepare(['pentagon'])).rejects.toThrow('down');
    down = false;
    await flaky.prepare(['pentagon']);
    expect(flaky.word('pentagon')).toHaveLength(1);
  });

  test('a host that unpacks files on the way is understood', async () => {
    const packed = files.get(`pagefind.${meta}.pf_meta`)!;
    const bytes = new Uint8Array(
      await new Response(new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer(),
    );
    const other = await PagefindIndex.open((path) => (path.endsWith('.pf_meta') ? Promise.resolve(bytes) : read(path)), meta);
    expect(other.ids).toEqual(index.ids);
  });

  test('what is no such file is refused', async () => {
    const wrong = (path: string) => (path.endsWith('.pf_meta') ? Promise.resolve(new Uint8Array(gzipSync('<!doctype html>'))) : read(path));
    await expect(PagefindIndex.open(wrong, meta)).rejects.toThrow('A file of the search index is not what it should be.');
    expect(() => pageIds(new Uint8Array([1, 2, 3]))).toThrow('The list of pages of the search index is not what it should be.');
  });
});
