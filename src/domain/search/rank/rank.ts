import type { Row, Table } from '../table.ts';
import type { Evidence, Place } from './evidence.ts';
import { EXPLANATION, NEARLY, NOT_NAMED, SIDE_BY_SIDE, STANDING } from './weights.ts';
import { lentTo, rarity, worthOf } from './worth.ts';

/** What ranking knows of a provision besides its row: how many words are the order's, and what stands above it. */
export interface ProvisionPlace {
  readonly row: number;
  readonly words: number;
  readonly parent: string | null;
}

export interface Ranked {
  readonly row: number;
  readonly score: number;
  /** Share of the query, by weight of words, that it holds. */
  readonly covered: number;
  /** Positions of matching words in its content. */
  readonly at: readonly number[];
  /** Whether the order's own words match, and not only what we say of them. */
  readonly own: boolean;
  /** Whether a title or another name of it holds a word of the query. */
  readonly named: boolean;
}

/** Ranks every record that holds a word of the query, the best first. Equals stay in the order of the table. */
export function rank(evidence: Evidence, table: Table, provisions: ReadonlyMap<string, ProvisionPlace>): Ranked[] {
  const sums = sumsOf(evidence, table, provisions);
  const total = sums.total;
  const positions = positionsOf(evidence);
  const named = new Set(evidence.words.flatMap(({ places }) => places.filter(({ fields }) => fields.length > 0).map(({ row }) => row)));
  const required = evidence.phrases.map((places) => new Set(places.filter(({ at }) => at.length > 0).map(({ row }) => row)));
  return [...sums.rows]
    .filter(([row]) => required.every((rows) => rows.has(row)))
    .map(([row, { score, held }]): Ranked => {
      const entry = table.rows[row]!;
      const boundary = boundaryOf(entry, provisions);
      const at = positions.get(row) ?? [];
      const covered = total > 0 ? held / total : 0;
      const standing = standingOf(entry, row, evidence, boundary);
      return { row, score: score * standing * (0.3 + 0.7 * covered), covered, at, own: at.some((place) => place < boundary), named: named.has(row) };
    })
    .toSorted((a, b) => step(b.score) - step(a.score) || a.row - b.row);
}

/** Scores that are nearly the same count as the same, and the order of the text decides. */
function step(score: number): number {
  return Math.round(Math.log(Math.max(score, 1e-9)) / Math.log(NEARLY));
}

function sumsOf(evidence: Evidence, table: Table, provisions: ReadonlyMap<string, ProvisionPlace>) {
  const weights = evidence.words.map(({ places }) => rarity(places.length, table.rows.length));
  const rows = new Map<number, { score: number; held: number }>();
  const add = (row: number, score: number, held: number): void => {
    const before = rows.get(row) ?? { score: 0, held: 0 };
    rows.set(row, { score: before.score + score, held: before.held + held });
  };
  const worth = (place: Place): number => worthOf(place, table.rows[place.row]!, boundaryOf(table.rows[place.row]!, provisions));
  evidence.words.forEach(({ places }, at) => {
    const weight = weights[at]!;
    const own = new Map(places.map((place) => [place.row, worth(place)]));
    const lent = lentTo(places, table, provisions, own);
    for (const row of new Set([...own.keys(), ...lent.keys()])) {
      const value = Math.max(own.get(row) ?? 0, lent.get(row) ?? 0);
      add(row, weight * value, weight * (own.has(row) ? 1 : 0.6));
    }
  });
  for (const { words, places } of evidence.pairs) {
    const weight = Math.min(...words.map((at) => weights[at]!));
    for (const place of places) add(place.row, weight * SIDE_BY_SIDE * worth(place), 0);
  }
  return { rows, total: weights.reduce((sum, one) => sum + one, 0) };
}

/** How many words at the head of a record's content are the order's. */
function boundaryOf(row: Row, provisions: ReadonlyMap<string, ProvisionPlace>): number {
  return row.kind === 'order' ? (provisions.get(row.provisions[0] ?? '')?.words ?? 0) : 0;
}

/** How far a record stands behind others that hold the same words. */
function standingOf(entry: Row, row: number, { phrases, sources }: Evidence, boundary: number): number {
  const named = sources.length === 0 || sources.includes(entry.source) ? 1 : NOT_NAMED;
  if (entry.kind !== 'order') return STANDING[entry.kind] * named;
  const quoted = phrases.every((places) => places.some((place) => place.row === row && place.at.some((at) => at < boundary)));
  return (quoted ? STANDING.order : EXPLANATION) * named;
}

function positionsOf({ words, pairs, phrases }: Evidence): Map<number, number[]> {
  const positions = new Map<number, Set<number>>();
  for (const { row, at, longer } of [...words.flatMap((word) => word.places), ...pairs.flatMap((pair) => pair.places), ...phrases.flat()]) {
    const set = positions.get(row) ?? new Set();
    positions.set(row, set);
    for (const place of [...at, ...longer]) set.add(place);
  }
  return new Map([...positions].map(([row, set]) => [row, [...set].toSorted((a, b) => a - b)]));
}
