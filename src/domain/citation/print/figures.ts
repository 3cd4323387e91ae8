const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "June 2, 2026" for "2026-06-02". */
export function longDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${MONTHS[Number(month) - 1] ?? month} ${Number(day)}, ${year}`;
}

/** "34,565" for "34565"; numbers of four digits stay closed up. */
export function grouped(number: string): string {
  return /^\d{5,6}$/.test(number) ? `${number.slice(0, -3)},${number.slice(-3)}` : number;
}
