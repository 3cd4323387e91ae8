import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../../domain/search/record.ts';

/** One file of the index: its path below /pagefind/, and its bytes. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Terms of about this many places to a chunk: a query then fetches a few small files and not a fifth of the index. */
const CHUNK = 500;

/** What readers' browsers are given of all that Pagefind writes: the index itself and its engine, no ready-made user interface. */
const KEPT = /^(?:pagefind-entry\.json|pagefind\.[\w-]+\.pf_meta|wasm\.en\.pagefind|(?:index|fragment)\/.+)$/;

/** Separates names in a field: takes a place, so that no phrase runs from one name into the next, and is no word itself. */
const BETWEEN = ' · ';

/** Has Pagefind index the records. Throws on the first thing that it refuses. */
export async function pagefindFiles(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  // Pagefind reads this when its process starts.
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(CHUNK);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'en' });
    if (!index || errors.length > 0) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    for (const record of records) {
      const added = await index.addCustomRecord({ url: record.url, content: record.content, language: 'en', meta: fieldsOf(record) });
      if (added.errors.length > 0) throw new Error(`Pagefind refused the record ${record.kind} ${record.ref}: ${added.errors.join('; ')}`);
    }
    const written = await index.getFiles();
    if (written.errors.length > 0) throw new Error(`Pagefind wrote no index: ${written.errors.join('; ')}`);
    return written.files.filter(({ path }) => KEPT.test(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}

function fieldsOf(record: SearchRecord): Record<string, string> {
  const fields = { title: record.title, also: record.also.join(BETWEEN), near: record.near.join(BETWEEN) };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
