const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "2026-07-02" → "July 2 2026": a day as readers type it. */
export function dayWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${day} ${year}`;
}

/** "2026-07-02" → "July 2, 2026": a day as it is shown. */
export function dayShown(iso: string): string {
  return dayWords(iso).replace(/ (\d{4})$/, ', $1');
}
