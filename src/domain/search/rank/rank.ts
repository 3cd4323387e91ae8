import { faintAmong, isFaintWord } from '../query/stop-words.ts';
import type { Row, Table } from '../table.ts';
import type { Evidence, Place, ProvisionPlace } from './evidence.ts';
import {
  BESIDE_THE_ORDER,
  EXPLANATION,
  FAINT_WORD,
  HALF_HELD,
  IN_A_ROW,
  LONG,
  NAMED_FIRST,
  NEARLY,
  NOT_NAMED,
  PAGE_NOT_NAMED,
  RAREST,
  SHARE_HELD_LEAST,
  SIDE_BY_SIDE,
  STANDING,
  TOGETHER,
  WORTH,
} from './weights.ts';
import { lentTo, namedBy, rarity, worthOf } from './worth.ts';

export interface Ranked {
  readonly row: number;
  readonly score: number;
  /** Share of the query, by weight of words, that it holds. */
  readonly covered: number;
  /** Positions of matching words in its content. */
  readonly at: readonly number[];
  /** Whether the order's own words match, and not only what we say of them. */
  readonly own: boolean;
  /** How many words of the query its title or its other names hold. */
  readonly named: number;
  /** Whether it holds none of the words, and only what is said of it does. */
  readonly borrowed: boolean;
}

/** Ranks every record that holds a word of the query, the best first. Of equals, the one whose name was asked for, then the one that stands first. */
export function rank(evidence: Evidence, table: Table, provisions: ReadonlyMap<string, ProvisionPlace>): Ranked[] {
  const sums = sumsOf(evidence, table, provisions);
  const total = sums.total;
  const positions = positionsOf(evidence);
  const named = namedWords(evidence);
  const holding = new Set(evidence.words.flatMap(({ places }) => places.map(({ row }) => row)));
  const required = evidence.phrases.map((places) => new Set(places.filter(({ at }) => at.length > 0).map(({ row }) => row)));
  return [...sums.rows]
    .filter(([row]) => required.every((rows) => rows.has(row)))
    .map(([row, { score, held }]): Ranked => {
      const entry = table.rows[row]!;
      const boundary = ownWords(entry, provisions).length;
      const at = positions.get(row) ?? [];
      const covered = total > 0 ? held / total : 0;
      const standing = standingOf(entry, row, evidence, boundary);
      return {
        row,
        score: score * standing * (SHARE_HELD_LEAST + (1 - SHARE_HELD_LEAST) * covered),
        covered,
        at,
        own: at.some((place) => place < boundary),
        named: named.get(row) ?? 0,
        borrowed: !holding.has(row),
      };
    })
    .toSorted((a, b) => step(b.score) - step(a.score) || b.named - a.named || a.row - b.row);
}

/** Scores that are nearly the same count as the same: then names decide, and the order of the text. */
function step(score: number): number {
  return Math.round(Math.log(Math.max(score, 1e-9)) / Math.log(NEARLY));
}

function sumsOf(evidence: Evidence, table: Table, provisions: ReadonlyMap<string, ProvisionPlace>) {
  const isFaint = faintAmong(
    evidence.words.map(({ word }) => word),
    evidence.faint,
  );
  const weights = evidence.words.map(({ word, places }) => rarityOf(places, table) * (isFaint(word) ? FAINT_WORD : 1));
  const rows = new Map<number, { score: number; held: number }>();
  const add = (row: number, score: number, held: number): void => {
    const before = rows.get(row) ?? { score: 0, held: 0 };
    rows.set(row, { score: before.score + score, held: before.held + held });
  };
  const worth = (place: Place, word: string): number =>
    worthOf(place, word, table.rows[place.row]!, ownWords(table.rows[place.row]!, provisions), titleOf(table.rows[place.row]!, provisions));
  evidence.words.forEach(({ word, places }, at) => {
    const weight = weights[at]!;
    const own = new Map(places.map((place) => [place.row, worth(place, word)]));
    // What the reader wants to know says nothing of where it is told.
    const lent = isFaint(word) ? new Map<number, number>() : lentTo(places, table, provisions, own);
    for (const row of new Set([...own.keys(), ...lent.keys()])) {
      const value = Math.max(own.get(row) ?? 0, lent.get(row) ?? 0);
      add(row, weight * value, weight * (own.has(row) && value > WORTH.near ? 1 : HALF_HELD));
    }
  });
  for (const { words, places } of evidence.pairs) {
    const weight = TOGETHER * rarityOf(places, table) + (1 - TOGETHER) * Math.min(...words.map((at) => weights[at]!));
    for (const place of places) add(place.row, weight * SIDE_BY_SIDE * worth(place, evidence.words[words[1]]!.word), 0);
  }
  for (const { words, places } of evidence.runs) {
    const weight = TOGETHER * rarityOf(places, table) + ((1 - TOGETHER) * words.reduce((sum, at) => sum + weights[at]!, 0)) / 2;
    for (const place of places) add(place.row, weight * IN_A_ROW * worth(place, evidence.words[words[0]!]!.word), 0);
  }
  const total = weights.reduce((sum, one) => sum + one, 0);
  const telling = [...evidence.words.keys()].filter((at) => !isFaint(evidence.words[at]!.word));
  const named = namedBy(
    telling.map((at) => evidence.words[at]!),
    telling.map((at) => weights[at]!),
    table,
  );
  for (const [id, share] of named.provisions) {
    const row = provisions.get(id)?.row;
    if (row !== undefined) add(row, total * NAMED_FIRST * share, 0);
  }
  for (const [row, worth] of named.rows) add(row, total * worth, 0);
  return { rows, total };
}

/** By the records that hold the word itself; "directives" is no commoner for all the directors. */
function rarityOf(places: readonly Place[], table: Table): number {
  const exact = places.filter((place) => place.exact);
  const rows = new Set((exact.length > 0 ? exact : places).map(({ row }) => row));
  return rarity(Math.max(rows.size, RAREST), table.rows.length);
}

/** The words at the head of a record's content that are the order's. */
function ownWords(row: Row, provisions: ReadonlyMap<string, ProvisionPlace>): readonly string[] {
  return row.kind === 'order' ? (provisions.get(row.provisions[0] ?? '')?.words ?? []) : [];
}

function titleOf(row: Row, provisions: ReadonlyMap<string, ProvisionPlace>): readonly string[] {
  return row.kind === 'order' ? (provisions.get(row.provisions[0] ?? '')?.title ?? []) : [];
}

/** What a source says of no provision, and law that only a source cites. */
function isBeside({ kind, provisions }: Row): boolean {
  return provisions.length === 0 && (kind === 'analysis' || kind === 'claim' || kind === 'law');
}

/** How far a record stands behind others that hold the same words. */
function standingOf(entry: Row, row: number, { phrases, sources, onlySources }: Evidence, boundary: number): number {
  const named =
    sources.length === 0 || sources.includes(entry.source) ? 1 : entry.kind === 'page' ? (onlySources ? 1 : PAGE_NOT_NAMED) : NOT_NAMED;
  if (entry.kind !== 'order') return STANDING[entry.kind] * named * (isBeside(entry) ? BESIDE_THE_ORDER : 1);
  const quoted = phrases.every((places) => places.some((place) => place.row === row && place.at.some((at) => at < boundary)));
  return ((quoted ? STANDING.order : EXPLANATION) * named) / (1 + LONG.share * Math.max(0, boundary / LONG.words - 1));
}

function namedWords({ words }: Evidence): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { row, fields } of words.flatMap(({ places }) => places)) {
    if (fields.some((field) => field !== 'near')) counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  return counts;
}

/** Where the words stand that are marked: words that tell little only where there are no others. */
function positionsOf({ words: all, pairs, phrases }: Evidence): Map<number, number[]> {
  const telling = all.filter(({ word }) => !isFaintWord(word));
  const words = telling.length > 0 ? telling : all;
  const together = pairs.filter((pair) => pair.words.every((at) => words.includes(all[at]!)));
  const positions = new Map<number, Set<number>>();
  for (const { row, at, longer } of [
    ...words.flatMap((word) => word.places),
    ...together.flatMap((pair) => pair.places),
    ...phrases.flat(),
  ]) {
    const set = positions.get(row) ?? new Set();
    positions.set(row, set);
    for (const place of [...at, ...longer]) set.add(place);
  }
  return new Map([...positions].map(([row, set]) => [row, [...set].toSorted((a, b) => a - b)]));
}
