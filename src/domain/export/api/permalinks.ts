import type { ExportContext } from '../context.ts';

/** `/api/v1/permalinks.json`: every key is an address, so that a program can walk it; hence no link to the schema inside. */
export function permalinksData({ permalinks }: ExportContext): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(permalinks).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
