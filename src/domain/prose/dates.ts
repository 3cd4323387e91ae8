const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const month = `(${MONTHS.join('|')})`;
const DATE = new RegExp(`\\b${month} (\\d{1,2})(?:, (\\d{4}))?\\b(?!\\d|st|nd|rd|th)|\\b${month} (\\d{4})\\b`, 'gu');
const STRANGE = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${month}\\b|\\b${month} \\d{1,2}(?:st|nd|rd|th)\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b`,
  'gu',
);

/** A date named in prose; day or year is null where the prose leaves it out. */
export interface NamedDate {
  readonly words: string;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** Every date written in the house form: "July 2, 2026", "July 2", "June 2026". */
export function datesIn(text: string): NamedDate[] {
  return Array.from(text.matchAll(DATE), ([words, month, day, year, monthOnly, yearOnly]) => ({
    words,
    year: toNumber(year ?? yearOnly),
    month: MONTHS.indexOf(month ?? monthOnly ?? '') + 1,
    day: toNumber(day),
  }));
}

/** Dates written in any other form. */
export function strangeDatesIn(text: string): string[] {
  return Array.from(text.matchAll(STRANGE), ([words]) => words);
}

/** Whether the date, as far as it says, is this day ("2026-07-02"). */
export function fallsOn(date: NamedDate, day: string): boolean {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return date.month === month && (date.year ?? year) === year && (date.day ?? dayOfMonth) === dayOfMonth;
}

/** Whether a date says nothing that another, in a source's words, does not say too: "June 5" of "June 5, 2026". */
export function sameDate(date: NamedDate, source: NamedDate): boolean {
  return date.month === source.month && (date.day === null || date.day === source.day) && (date.year === null || date.year === source.year);
}

/** Names of days of the week in the text. */
export function weekdaysIn(text: string): string[] {
  return text.match(new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'gu')) ?? [];
}

/** The weekday of a day, "2026-08-01" → "Saturday". */
export function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

function toNumber(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
