import type { Verdict } from '../entry/common.ts';
import { RECORD_KINDS, type RecordKind, type SearchRecord } from './record.ts';

/** What ranking and filters ask of a record, without fetching it. */
export interface Row {
  readonly kind: RecordKind;
  readonly source: string;
  /** Most concerned first. */
  readonly provisions: readonly string[];
  readonly verdict: Verdict | null;
  readonly silent: boolean;
}

/** All rows of an index, in the order of its records. */
export interface Table {
  readonly rows: readonly Row[];
  /** The row of a record by the id that the index gave it. Undefined for one that is not in the table. */
  readonly at: (id: string) => number | undefined;
  /** The id that the index gave the record of a row. */
  readonly id: (row: number) => string;
}

/** As stored: records of one kind and source together; each row its provisions and its verdict, "2.c,3" or "3.b!contradicts" or "-", and "~" behind where the order is silent. */
export interface StoredTable {
  readonly groups: readonly { readonly kind: string; readonly source: string; readonly rows: string }[];
}

const NONE = '-';
const SILENT = '~';

export function storeTable(records: readonly SearchRecord[]): StoredTable {
  const groups: { kind: string; source: string; rows: string[] }[] = [];
  for (const { kind, source, provisions, verdict, silent } of records) {
    let group = groups.at(-1);
    if (group?.kind !== kind || group.source !== source) {
      group = { kind, source, rows: [] };
      groups.push(group);
    }
    group.rows.push(`${provisions.length > 0 ? provisions.join(',') : NONE}${verdict ? `!${verdict}` : ''}${silent ? SILENT : ''}`);
  }
  return { groups: groups.map(({ rows, ...group }) => ({ ...group, rows: rows.join(' ') })) };
}

/** `ids` are those that the index gave its records, in their order. Throws when there are not as many as rows: then index and table are not of one build. */
export function readTable(stored: StoredTable, ids: readonly string[]): Table {
  const rows = stored.groups.flatMap(({ kind, source, rows: packed }) =>
    packed.split(' ').map((row): Row => {
      const silent = row.endsWith(SILENT);
      const [concerned = NONE, verdict] = (silent ? row.slice(0, -SILENT.length) : row).split('!');
      return {
        kind: kindOf(kind),
        source,
        provisions: concerned === NONE ? [] : concerned.split(','),
        verdict: (verdict as Verdict | undefined) ?? null,
        silent,
      };
    }),
  );
  if (rows.length !== ids.length)
    throw new Error(`The search index holds ${ids.length} records and its table ${rows.length}: they are not of one build.`);
  const places = new Map(ids.map((id, at) => [id, at]));
  return { rows, at: (id) => places.get(id), id: (row) => ids[row] ?? '' };
}

function kindOf(word: string): RecordKind {
  const kind = RECORD_KINDS.find((one) => one === word);
  if (!kind) throw new Error(`The search table holds records of an unknown kind, "${word}".`);
  return kind;
}
