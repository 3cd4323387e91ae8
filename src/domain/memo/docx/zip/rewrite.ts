import { deflateSync } from 'fflate';
import { crc32 } from './crc32.ts';
import type { Archive, Entry } from './directory.ts';

/** January 1, 1980: an archive says nothing of when it was linked. */
const NO_DATE = 0x21;

/**
 * The archive with some files changed and some added behind the others. Every other file keeps its bytes as packed, and
 * all keep their order, names and dates.
 */
export function rewrite(archive: Archive, changed: ReadonlyMap<Entry, Uint8Array>, added: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const put = (piece: Uint8Array): number => {
    pieces.push(piece);
    length += piece.length;
    return length - piece.length;
  };
  const byPlace = [...archive.entries].sort((a, b) => a.at - b.at);
  put(archive.bytes.subarray(0, byPlace[0]?.at ?? archive.directory.from));
  const records = new Map<Entry, Uint8Array>();
  for (const entry of byPlace) {
    const content = changed.get(entry);
    const record = archive.bytes.slice(entry.record.from, entry.record.to);
    const view = new DataView(record.buffer);
    if (content === undefined) view.setUint32(42, put(archive.bytes.subarray(entry.at, entry.end)), true);
    else {
      const packed = deflateSync(content);
      const local = archive.bytes.slice(entry.at, entry.data);
      view.setUint32(42, put(local), true);
      describe(view, 8, content, packed, entry.flags);
      describe(new DataView(local.buffer), 6, content, packed, entry.flags);
      put(packed);
    }
    records.set(entry, record);
  }
  const extra = [...added].map(([name, content]) => {
    const packed = deflateSync(content);
    const at = put(headerOf(name, content, packed, null));
    put(packed);
    return headerOf(name, content, packed, at);
  });
  const directory = length;
  for (const entry of archive.entries) put(records.get(entry) ?? new Uint8Array());
  extra.forEach(put);
  const ending = archive.bytes.slice(archive.ending);
  const view = new DataView(ending.buffer);
  for (const at of [8, 10]) view.setUint16(at, archive.entries.length + extra.length, true);
  view.setUint32(12, length - directory, true);
  view.setUint32(16, directory, true);
  put(ending);
  return joined(pieces, length);
}

/** Writes flags, method, checksum and sizes into a header; `at` is where its flags stand. No descriptor follows the data. */
function describe(header: DataView, at: number, content: Uint8Array, packed: Uint8Array, flags: number): void {
  header.setUint16(at, flags & ~0x8, true);
  header.setUint16(at + 2, 8, true);
  header.setUint32(at + 8, crc32(content), true);
  header.setUint32(at + 12, packed.length, true);
  header.setUint32(at + 16, content.length, true);
}

/** The header of a new file, or, with the place of its header, its record in the directory. */
function headerOf(name: string, content: Uint8Array, packed: Uint8Array, place: number | null): Uint8Array {
  const encoded = new TextEncoder().encode(name);
  const fixed = place === null ? 30 : 46;
  const header = new Uint8Array(fixed + encoded.length);
  const view = new DataView(header.buffer);
  const flagsAt = place === null ? 6 : 8;
  view.setUint32(0, place === null ? 0x04034b50 : 0x02014b50, true);
  view.setUint16(4, 20, true);
  if (place !== null) view.setUint16(6, 20, true);
  describe(view, flagsAt, content, packed, 0);
  view.setUint16(flagsAt + 6, NO_DATE, true);
  view.setUint16(flagsAt + 20, encoded.length, true);
  if (place !== null) view.setUint32(42, place, true);
  header.set(encoded, fixed);
  return header;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
