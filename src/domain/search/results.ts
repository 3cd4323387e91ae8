import type { Jump } from './jump.ts';
import type { Ranked } from './rank/rank.ts';
import type { RecordKind } from './record.ts';
import type { Row, Table } from './table.ts';

/** Kinds as results show them: a provision found by its own words or names, or only by what we say of it. */
export type ShownKind = RecordKind | 'explanation';

/** One result, in the order in which it is shown. */
export interface Result {
  readonly kind: ShownKind;
  /** Row of the table; null where a citation led here before any table was needed. */
  readonly row: number | null;
  /** The provision that the result is, or whose deadline it is. */
  readonly provision: string | null;
  readonly score: number;
  /** Positions of matching words in its content. */
  readonly at: readonly number[];
  readonly cited: boolean;
}

/** Below this share of the best score a result is noise. */
const FAINT = 0.12;
/** The same for a provision that holds none of the words itself. */
const FAINT_BORROWED = 0.6;

/** What a citation leads to: the provisions first. Whole order and other law are shown apart. */
export function citedResults(jump: Jump): Result[] {
  return jump.provisions.map((provision) => ({ kind: 'order', row: null, provision, score: Infinity, at: [], cited: true }));
}

/** What the words lead to. Provisions that a citation has led to already are left out. */
export function foundResults(ranked: readonly Ranked[], table: Table, cited: readonly Result[]): Result[] {
  const there = new Set(cited.map(({ provision }) => provision));
  const best = ranked[0]?.score ?? 0;
  return ranked
    .filter(({ score, borrowed }) => score >= best * (borrowed ? FAINT_BORROWED : FAINT))
    .map((one) => resultOf(one, table.rows[one.row]!))
    .filter(({ kind, provision }) => (kind !== 'order' && kind !== 'explanation') || !there.has(provision));
}

function resultOf({ row, score, at, own, named }: Ranked, entry: Row): Result {
  const isProvision = entry.kind === 'order';
  const provision = isProvision || entry.kind === 'deadline' ? (entry.provisions[0] ?? null) : null;
  return { kind: isProvision && !own && named === 0 ? 'explanation' : entry.kind, row, provision, score, at, cited: false };
}
