import type { DeadlineRow } from '../../edition/edition.ts';
import { must } from '../../edition/index-of.ts';
import type { ExportContext } from '../context.ts';

/** A deadline that has a day. */
export type DatedRow = DeadlineRow & { readonly date: string };

/**
 * The deadlines that a calendar shows, each task once. A section whose lead-in sets the clock gives way to the tasks below
 * it; the items of a task stand under the task.
 */
export function datedTasks({ edition, index }: ExportContext): DatedRow[] {
  const kindOf = (id: string) => must(index.provision, id).provision.kind;
  const isTask = (row: DeadlineRow): boolean => {
    const isClock = row.from === row.provision;
    if (isClock && kindOf(row.provision) !== 'section') return true;
    if (isClock) return !edition.deadlines.some((other) => other.from === row.provision && other !== row);
    return kindOf(row.from) === 'section' && must(index.provision, row.provision).provision.parent === row.from;
  };
  return edition.deadlines.filter((row): row is DatedRow => row.date !== null && isTask(row));
}
