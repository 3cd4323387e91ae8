import { PATHS } from '../../address/site.ts';
import type { DeadlineView } from '../../edition/edition.ts';
import { longDate } from '../../facts/calendar.ts';
import type { ExportContext } from '../context.ts';
import { commas, linkTo, provisionLink, twin } from './twin.ts';
import { table, type Words } from './write.ts';

/** Twin of the page of deadlines. */
export function deadlinesTwin(context: ExportContext): string {
  const rows = context.edition.deadlines.map((row) => [
    [provisionLink(context, row.provision)],
    [`“${row.words}”`],
    [row.date === null ? 'no date' : dateWords(row.date, row.weekday)],
    commas(row.actors.map((actor) => [linkTo(context, { path: actor.path, text: actor.name }), ` (${actor.role})`])),
  ]);
  return twin(context, PATHS.deadlines, 'Deadlines', [table(['Provision', 'The order’s words', 'Date', 'Who'], rows)]);
}

/** The words first, the date second: the order gives no dates. */
export function dueWords({ words, date, weekday }: DeadlineView): Words[] {
  return [`“${words}”`, ...(date === null ? [] : [`: ${dateWords(date, weekday)}`])];
}

function dateWords(date: string, weekday: string | null): string {
  return weekday === null ? longDate(date) : `${weekday}, ${longDate(date)}`;
}
