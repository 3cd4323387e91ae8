import { isoOfLongDate, MONTHS, type IsoDate } from '../facts/calendar.ts';

const WRITTEN = new RegExp(`\\b(?:${MONTHS.join('|')}) \\d{1,2}, \\d{4}\\b`);

/** The first day written "July 9, 2026" in a text: its words, and the day, null where the calendar has no such day. */
export function findDay(text: string): { readonly words: string; readonly day: IsoDate | null } | null {
  const words = WRITTEN.exec(text)?.[0];
  return words === undefined ? null : { words, day: isoOfLongDate(words) };
}
