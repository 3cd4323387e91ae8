/** What makes a spreadsheet read a cell as a formula: these signs, their full-width twins, and white space that hides them. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A cell of RFC 4180. A leading apostrophe keeps a spreadsheet from reckoning with words that someone else wrote. */
export function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows of cells as a file: commas, CRLF at the end of every row. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
