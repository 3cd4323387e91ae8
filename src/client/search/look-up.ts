import { plain, wordsAt } from '../../domain/search/indexable.ts';
import { inSameTitle, sideBySide } from '../../domain/search/rank/neighbours.ts';
import type { Evidence, Found, Pair, Place, Run } from '../../domain/search/rank/evidence.ts';
import { namedSources } from '../../domain/search/query/named-sources.ts';
import type { SourceData } from '../../domain/search/order-data.ts';
import { closedUp, hyphenParts, runs, searched, type Query, type QueryWord } from '../../domain/search/query/read.ts';
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
  readonly president: string;
}

const SHORT = 3;

/** One word of the query, with what it was read as; no words where nothing is known of it. */
interface Read {
  readonly word: QueryWord;
  readonly used: readonly string[];
  readonly corrected: boolean;
  /** All that a misspelt word may be. */
  readonly instead?: readonly string[];
}

/** Looks a query up, word by word and neighbour by neighbour. Rejects when a part of the index cannot be had. */
export async function lookUp(query: Query, readings: Readings): Promise<LookedUp> {
  const named = namedSources(query, readings.sources);
  const all = searched(query);
  const others = all.filter(({ forms }) => !forms.some((form) => named.words.has(form)));
  await readings.index.prepare([...all.flatMap(({ forms }) => forms), ...named.names, ...query.phrases.flatMap(closedUp).flat()]);
  const readOthers = beside(await Promise.all(others.map((word) => readWord(word, readings))), readings);
  // Where the source says nothing of the rest, all that it says is shown.
  const naming = named.names.map((name) => ({ typed: name, forms: [name], stop: false }));
  const said = isSaid(readOthers, named.ids, readings);
  const read = said ? readOthers : await Promise.all(naming.map((word) => readWord(word, readings)));
  const used = [...new Set(read.flatMap((one) => one.used))];
  const words = used.map((word): Found => ({ word, places: placesOf(word, readings) }));
  const phrases = query.phrases.map((phrase) => closedUp(phrase).flatMap((one) => places(readings.index.sequence(one), readings, null)));
  return {
    evidence: {
      words,
      pairs: pairsOf(query, read, words, readings),
      runs: runsOf(query, read, words, readings),
      phrases,
      sources: named.ids,
      onlySources: !said,
      faint: wordsAt(readings.president).map(plain),
    },
    corrected: read.filter((one) => one.corrected).map(({ word, used: [first = ''] }) => ({ typed: word.typed, used: first })),
    unknown: readOthers.filter((one) => one.used.length === 0).map(({ word }) => word.typed),
  };
}

/** Whether any of the words stands in one of the sources that the query names, or on a page of ours about them all. Where it names none, there is no question. */
function isSaid(read: readonly Read[], sources: readonly string[], { index, table }: Readings): boolean {
  if (sources.length === 0) return true;
  const rows = read.flatMap(({ used }) => used).flatMap((word) => [...index.exact(word)].map((id) => table.rows[table.at(id) ?? -1]));
  return rows.some((row) => row !== undefined && (sources.includes(row.source) || row.kind === 'page'));
}

async function readWord(word: QueryWord, { index, speller }: Readings): Promise<Read> {
  const [asTyped] = word.forms
    .map((form) => ({ form, held: index.exact(form).size }))
    .filter(({ held }) => held > 0)
    .toSorted((a, b) => b.held - a.held)
    .map(({ form }) => form);
  if (asTyped !== undefined) return { word, used: [asTyped], corrected: false };
  const parts = hyphenParts(word);
  await index.prepare(parts);
  const held = parts.filter((part) => index.exact(part).size > 0);
  if (held.length > 0) return { word, used: held, corrected: false };
  const { begins, corrections } = await speller();
  const [form = ''] = word.forms;
  if (form.length > 2 && begins(form)) return { word, used: [form], corrected: false };
  const better = corrections(form);
  await index.prepare(better);
  return { word, used: better.slice(0, 1), corrected: better.length > 0, instead: better };
}

/** Where a misspelt word may be one of several, the one that stands beside its neighbours: "identiy theft" is no "identify theft". */
function beside(read: readonly Read[], { index }: Readings): Read[] {
  return read.map((one, at) => {
    const { instead = [] } = one;
    if (instead.length < 2) return one;
    const before = read[at - 1]?.used.at(-1);
    const after = read[at + 1]?.used[0];
    const together = (word: string): number =>
      (before === undefined ? 0 : index.sequence([before, word]).length) + (after === undefined ? 0 : index.sequence([word, after]).length);
    const [best = ''] = instead.toSorted((a, b) => together(b) - together(a));
    return { ...one, used: [best] };
  });
}

/** A short word that stands somewhere is meant itself: "why" is no beginning of "which". */
function placesOf(word: string, readings: Readings): Place[] {
  const exact = readings.index.exact(word);
  const hits = readings.index.word(word);
  if (word.length > SHORT || exact.size === 0) return places(hits, readings, exact);
  return places(hits, readings, exact)
    .filter((place) => place.exact)
    .map((place) => ({ ...place, longer: [] }));
}

/** `exact` holds the records that have the word itself; null where all have. */
function places(hits: readonly WordHit[], { table }: Readings, exact: ReadonlySet<string> | null): Place[] {
  return hits.flatMap(({ id, at, longer, fields }): Place[] => {
    const row = table.at(id);
    if (row === undefined) return [];
    return [{ row, exact: exact === null || exact.has(id), at, longer, fields }];
  });
}

/** Names and pieces of sentences: words of the query that stand in a record as they stand in the query. */
function runsOf(query: Query, read: readonly Read[], words: readonly Found[], readings: Readings): Run[] {
  return runs(query).flatMap((run): Run[] => {
    const used = run.map((word) => read.find((one) => one.word === word)?.used[0]);
    const found = used.map((word) => words.findIndex((one) => one.word === word));
    if (found.includes(-1)) return [];
    return [{ words: found, places: places(readings.index.sequence(used.filter((word) => word !== undefined)), readings, null) }];
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
