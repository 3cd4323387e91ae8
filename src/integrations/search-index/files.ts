import { encodeVocabulary } from '../../domain/search/query/vocabulary.ts';
import type { SearchRecord } from '../../domain/search/record.ts';
import { storeTable } from '../../domain/search/table.ts';
import { sha256OfText } from '../../domain/text/sha256.ts';
import { pagefindFiles, type IndexFile } from './pagefind.ts';

/**
 * Every file of the search, by its path in the site's folder: the index, the table that ranking reads, the words that
 * misspellings are held against. `own` are the order's words, provision by provision. Throws on anything that would leave a
 * record out.
 */
export async function searchFiles(records: readonly SearchRecord[], own: readonly string[]): Promise<IndexFile[]> {
  const files = await pagefindFiles(records);
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry!.content).toString('utf8')) as {
    languages: { en: { hash: string; page_count: number } };
  };
  if (languages.en.page_count !== records.length) {
    throw new Error(
      `The search index holds ${languages.en.page_count} of ${records.length} records: two of them are the same to the letter.`,
    );
  }
  const words = encodeVocabulary(records, own);
  const wordsFile = `words-${sha256OfText(words).slice(0, 8)}.txt`;
  const table = { meta: languages.en.hash, words: wordsFile, ...storeTable(records) };
  return [
    ...files.map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
    { path: 'search/index.json', content: Buffer.from(JSON.stringify(table)) },
    { path: `search/${wordsFile}`, content: Buffer.from(words) },
  ];
}
