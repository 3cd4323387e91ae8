/** JSON as the data files hold it: two spaces, one line feed at the end. */
export function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
