const DAY = new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });

/** "2026-07-02" → "July 2, 2026". */
export function longDay(iso: string): string {
  return DAY.format(new Date(`${iso}T00:00:00Z`));
}
