import type { SourceEntry } from '../../entry/order.ts';

/** What the manifest says of a source, less the name of the file. */
export function sourceData(source: SourceEntry) {
  const { id, title, publisher, authors, date, dateNote, address, rights, sha256 } = source;
  return { id, title, publisher, authors, date, dateNote, address, rights, sha256 };
}
