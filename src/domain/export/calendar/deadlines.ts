import { deadlinePath } from '../../address/site.ts';
import { must } from '../../edition/index-of.ts';
import { addDays } from '../../facts/calendar.ts';
import { workUri } from '../akn/uri.ts';
import type { ExportContext } from '../context.ts';
import { shortName } from '../order-names.ts';
import { absolute } from '../site.ts';
import { uuidOf } from '../stable-id.ts';
import { escapeCalendarText, foldLine } from './lines.ts';
import { datedTasks, type DatedRow } from './tasks.ts';

/**
 * `deadlines.ics`: one all-day event for each task that has a date. Ids come from the order and the provision, and the
 * time stamp from the day of publication, so that a calendar which reads the file again changes nothing.
 */
export function deadlinesCalendar(context: ExportContext): string {
  const { edition } = context;
  const name = `Deadlines of ${shortName(context)}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeCalendarText(edition.site.shortTitle.replaceAll('/', ' '))}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeCalendarText(name)}`,
    `X-WR-CALNAME:${escapeCalendarText(name)}`,
    ...datedTasks(context).flatMap((row) => eventLines(context, row)),
    'END:VCALENDAR',
  ];
  return lines.map(foldLine).join('');
}

function eventLines(context: ExportContext, row: DatedRow): string[] {
  const { edition, index, site } = context;
  const view = must(index.provision, row.provision);
  const actors = row.actors.map((actor) => `${actor.name} (${actor.role})`).join('; ');
  const description = [`“${row.words}”`, view.answer, actors === '' ? '' : `Who: ${actors}`, absolute(site, view.path)].filter(
    (part) => part !== '',
  );
  return [
    'BEGIN:VEVENT',
    `UID:${uuidOf(`${workUri(edition.order)}#${view.eId}/deadline`)}`,
    `DTSTAMP:${compact(edition.order.published ?? edition.order.signed)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(row.date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(row.date, 1))}`,
    `SUMMARY:${escapeCalendarText(`${view.citations.short} is due: ${view.title}`)}`,
    `DESCRIPTION:${escapeCalendarText(description.join('\n\n'))}`,
    `URL:${absolute(site, deadlinePath(row.provision))}`,
    `CATEGORIES:${escapeCalendarText(shortName(context))}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function compact(day: string): string {
  return day.replaceAll('-', '');
}
