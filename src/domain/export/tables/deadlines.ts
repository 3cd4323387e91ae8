import type { DeadlineRow } from '../../edition/edition.ts';
import { must } from '../../edition/index-of.ts';
import type { ExportContext } from '../context.ts';
import { csvRows } from '../escape/csv.ts';
import { absolute } from '../site.ts';

type Cell = (context: ExportContext, row: DeadlineRow) => string;

/** Columns of the table, in order. */
const COLUMNS: readonly (readonly [string, Cell])[] = [
  ['provision', (_, row) => row.provision],
  ['citation', ({ index }, row) => must(index.provision, row.provision).citations.crs],
  ['title', ({ index }, row) => must(index.provision, row.provision).title],
  ['words', (_, row) => row.words],
  ['days', (_, row) => (row.days === null ? '' : String(row.days))],
  ['date', (_, row) => row.date ?? ''],
  ['weekday', (_, row) => row.weekday ?? ''],
  ['from', (_, row) => row.from],
  ['actors', (_, row) => row.actors.map((actor) => `${actor.name} (${actor.role})`).join('; ')],
  ['address', ({ index, site }, row) => absolute(site, must(index.provision, row.provision).path)],
];

/** `deadlines.csv` */
export function deadlinesTable(context: ExportContext): string {
  const head = COLUMNS.map(([name]) => name);
  return csvRows([head, ...context.edition.deadlines.map((row) => COLUMNS.map(([, cell]) => cell(context, row)))]);
}
