import { inSameTitle, sideBySide } from '../../domain/search/rank/neighbours.ts';
import type { Evidence, Found, Pair, Place } from '../../domain/search/rank/evidence.ts';
import { namedSources } from '../../domain/search/query/named-sources.ts';
import type { SourceData } from '../../domain/search/order-data.ts';
import { hyphenParts, searched, type Query, type QueryWord } from '../../domain/search/query/read.ts';
import type { Speller } from '../../domain/search/query/speller.ts';
import type { Table } from '../../domain/search/table.ts';
import type { PagefindIndex, WordHit } from './pagefind.ts';

/** What the index says about a query, and how the query's words were read. */
export interface LookedUp {
  readonly evidence: Evidence;
  /** Words that were taken for others: what was typed, what was looked up. */
  readonly corrected: readonly { readonly typed: string; readonly used: string }[];
  /** Words that no record holds and that resemble none. */
  readonly unknown: readonly string[];
}

interface Readings {
  readonly index: PagefindIndex;
  readonly table: Table;
  /** Fetched on first use: only a word that the index does not hold needs it. */
  readonly speller: () => Promise<Speller>;
  readonly sources: readonly SourceData[];
}

/** One word of the query, with what it was read as; no words where nothing is known of it. */
interface Read {
  readonly word: QueryWord;
  readonly used: readonly string[];
  readonly corrected: boolean;
}

/** Looks a query up, word by word and neighbour by neighbour. Rejects when a part of the index cannot be had. */
export async function lookUp(query: Query, readings: Readings): Promise<LookedUp> {
  const named = namedSources(query, readings.sources);
  const all = searched(query);
  const others = all.filter(({ forms }) => !forms.some((form) => named.words.has(form)));
  const telling = others.length > 0 ? others : all;
  await readings.index.prepare([...telling.flatMap(({ forms }) => forms), ...query.phrases.flat()]);
  const read = await Promise.all(telling.map((word) => readWord(word, readings)));
  const used = [...new Set(read.flatMap((one) => one.used))];
  const words = used.map((word): Found => ({ word, places: places(readings.index.word(word), readings, readings.index.exact(word)) }));
  const phrases = query.phrases.map((phrase) => places(readings.index.sequence(phrase), readings, null));
  return {
    evidence: { words, pairs: pairsOf(query, read, words, readings), phrases, sources: named.ids },
    corrected: read.filter((one) => one.corrected).map(({ word, used: [first = ''] }) => ({ typed: word.typed, used: first })),
    unknown: read.filter((one) => one.used.length === 0).map(({ word }) => word.typed),
  };
}

async function readWord(word: QueryWord, { index, speller }: Readings): Promise<Read> {
  const asTyped = word.forms.find((form) => index.exact(form).size > 0);
  if (asTyped !== undefined) return { word, used: [asTyped], corrected: false };
  const parts = hyphenParts(word);
  await index.prepare(parts);
  const held = parts.filter((part) => index.exact(part).size > 0);
  if (held.length > 0) return { word, used: held, corrected: false };
  const { begins, correct } = await speller();
  const [form = ''] = word.forms;
  if (form.length > 2 && begins(form)) return { word, used: [form], corrected: false };
  const better = correct(form);
  if (better === null) return { word, used: [], corrected: false };
  await index.prepare([better]);
  return { word, used: [better], corrected: true };
}

/** `exact` holds the records that have the word itself; null where all have. */
function places(hits: readonly WordHit[], { table }: Readings, exact: ReadonlySet<string> | null): Place[] {
  return hits.flatMap(({ id, at, longer, fields }): Place[] => {
    const row = table.at(id);
    if (row === undefined) return [];
    return [{ row, exact: exact === null || exact.has(id), at, longer, fields }];
  });
}

/** Neighbours of the query that are neighbours in a record too: "homeland security" tells more than its words apart. */
function pairsOf(query: Query, read: readonly Read[], words: readonly Found[], readings: Readings): Pair[] {
  const placed = query.words.flatMap((word, at) => {
    const [used] = read.find((one) => one.word === word)?.used ?? [];
    const found = words.findIndex((one) => one.word === used);
    return found < 0 ? [] : [{ found, at }];
  });
  return placed.slice(1).flatMap(({ found, at }, before): Pair[] => {
    const other = placed[before]!;
    const apart = at - other.at;
    if (other.found === found || apart > 3) return [];
    const inContent = sideBySide(words[other.found]!, words[found]!, apart);
    // Only the index knows the order of the words within a field.
    const inFields =
      apart > 1
        ? []
        : places(readings.index.sequence([words[other.found]!.word, words[found]!.word]), readings, null).filter(
            ({ fields }) => fields.length > 0,
          );
    return [{ words: [other.found, found], places: [...inContent, ...inFields, ...inSameTitle(words[other.found]!, words[found]!)] }];
  });
}
