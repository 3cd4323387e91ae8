import { getCollection, render } from 'astro:content';
import { join, relative } from 'node:path';
import type { Entry, RawEdition } from '../domain/edition/raw.ts';
import { contentDir } from './content-dir.ts';
import { readTexts } from './disk.ts';
import { MANY, SINGLE } from './kinds.ts';

/** What Astro's collections give for an entry, whatever its kind. */
interface Collected {
  readonly id: string;
  readonly data: unknown;
  readonly body?: string;
  readonly filePath?: string;
}

/** The only place that reads Astro's collections. Guarantees the same as `readContent`: shapes checked, nothing resolved. */
export async function readCollections(): Promise<RawEdition> {
  const folder = contentDir();
  const single = await Promise.all(Object.keys(SINGLE).map(async (name) => [name, (await entriesOf(name, folder))[0]] as const));
  const many = await Promise.all(Object.keys(MANY).map(async (name) => [name, await entriesOf(name, folder)] as const));
  return { ...Object.fromEntries(single), ...Object.fromEntries(many), texts: readTexts(folder) } as unknown as RawEdition;
}

/** The rendered prose of an .mdx entry, to be given its components by the page. */
export async function proseOf(kind: keyof typeof MANY, id: string) {
  const entries = (await getCollection(kind as never)) as unknown as Collected[];
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`There is no ${kind} entry "${id}" to render.`);
  return (await render(entry as never)).Content;
}

async function entriesOf(name: string, folder: string): Promise<Entry<unknown>[]> {
  const entries = (await getCollection(name as never)) as unknown as Collected[];
  return entries
    .map((entry) => ({
      id: entry.id,
      file: entry.filePath ? relative(folder, join(process.cwd(), entry.filePath)) : entry.id,
      data: entry.data,
      body: entry.body ?? '',
      bodyLine: 1,
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
