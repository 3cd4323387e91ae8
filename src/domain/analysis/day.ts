const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const WRITTEN = new RegExp(`\\b(${MONTHS.join('|')}) (\\d{1,2}), (\\d{4})\\b`, 'i');

/** The first day written "July 9, 2026" in a text: its words, and "2026-07-09" or null where the calendar has no such day. */
export function findDay(text: string): { readonly words: string; readonly day: string | null } | null {
  const match = WRITTEN.exec(text);
  if (!match) return null;
  const [words, name = '', date = '', year = ''] = match;
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  const real = Number(date) >= 1 && Number(date) <= daysIn(month, Number(year));
  return { words, day: real ? `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}` : null };
}

function daysIn(month: number, year: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}
