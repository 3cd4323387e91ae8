/** Days of the proleptic Gregorian calendar as "YYYY-MM-DD". No clock and no time zone: an order's day is a day on paper. */
export type IsoDate = string;

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Throws a RangeError on anything that is no day of the calendar: "2026-02-30", "2026-6-2". */
export function addDays(date: IsoDate, days: number): IsoDate {
  return format(civilOf(numberOf(parse(date)) + days));
}

/** The same day of a later month; where that month is shorter, its last day (January 31 and one month: February 28). */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = parse(date);
  const counted = year * 12 + (month - 1) + months;
  const to = { year: Math.floor(counted / 12), month: (((counted % 12) + 12) % 12) + 1 };
  return format({ ...to, day: Math.min(day, lengthOf(to.year, to.month)) });
}

/** Whole days from the first date to the second; negative when the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return numberOf(parse(to)) - numberOf(parse(from));
}

export function weekdayOf(date: IsoDate): Weekday {
  return WEEKDAYS[(((numberOf(parse(date)) + 4) % 7) + 7) % 7]!;
}

/** "July 2, 2026". */
export function longDate(date: IsoDate): string {
  const { year, month, day } = parse(date);
  return `${MONTHS[month - 1]!} ${day}, ${year}`;
}

/** The day that "July 2, 2026" names; null when the words are no such day ("June 31, 2026"). */
export function isoOfLongDate(words: string): IsoDate | null {
  const found = /^([A-Z][a-z]+)\s+(\d{1,2}),\s+(\d{4})$/.exec(words.trim());
  const month = found ? MONTHS.findIndex((name) => name === found[1]) + 1 : 0;
  if (!found || month === 0) return null;
  const civil = { year: Number(found[3]), month, day: Number(found[2]) };
  return civil.day >= 1 && civil.day <= lengthOf(civil.year, month) ? format(civil) : null;
}

function parse(date: IsoDate): Civil {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  const civil = { year: Number(found?.[1]), month: Number(found?.[2]), day: Number(found?.[3]) };
  const real = found && civil.month >= 1 && civil.month <= 12 && civil.day >= 1 && civil.day <= lengthOf(civil.year, civil.month);
  if (!real) throw new RangeError(`"${date}" is no day of the calendar; expected YYYY-MM-DD, such as 2026-06-02.`);
  return civil;
}

function format({ year, month, day }: Civil): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days since January 1, 1970. Years are counted from March, so that the leap day comes last. */
function numberOf({ year, month, day }: Civil): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

function civilOf(number: number): Civil {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}
