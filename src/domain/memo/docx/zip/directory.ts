import { refuse } from '../refusal.ts';
import { LIMITS, megabytes } from './limits.ts';

/** An entry of an archive, as its directory describes it. Offsets into the archive's bytes. */
export interface Entry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressed: number;
  readonly size: number;
  /** Where its local header begins, its data begin, and what belongs to it ends (descriptor and padding included). */
  readonly at: number;
  readonly data: number;
  readonly end: number;
  /** Its record in the directory. */
  readonly record: { readonly from: number; readonly to: number };
}

export interface Archive {
  readonly bytes: Uint8Array;
  /** In the order of the directory. */
  readonly entries: readonly Entry[];
  readonly directory: { readonly from: number; readonly to: number };
  /** Where the record that ends the archive begins. */
  readonly ending: number;
}

const END = 0x06054b50;
const RECORD = 0x02014b50;
const LOCAL = 0x04034b50;
const NOT_ZIP = 'the packed form of a .docx, from its first byte to its last.';
const AGAIN = 'open it in a word processor, save it again as .docx, and link the new file.';

/** Reads the directory of an archive and nothing else: no entry is inflated. Throws a ProblemError for what is broken. */
export function readDirectory(bytes: Uint8Array): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const ending = endingOf(view);
  const count = view.getUint16(ending + 10, true);
  const from = view.getUint32(ending + 16, true);
  const to = from + view.getUint32(ending + 12, true);
  if (count === 0xffff || from === 0xffffffff)
    refuse(
      'docx/too-large',
      'it is packed as ZIP64, the form for archives over 4 GB.',
      `a .docx of at most ${megabytes(LIMITS.archive)}.`,
      AGAIN,
    );
  if (view.getUint16(ending + 4, true) !== 0 || to > ending) broken('its directory does not lie where its end says');
  if (count > LIMITS.entries) refuse('docx/too-many-entries', `it holds ${count} files.`, `at most ${LIMITS.entries}.`, AGAIN);
  const records: Omit<Entry, 'data' | 'end'>[] = [];
  let place = from;
  for (let left = count; left > 0; left -= 1) {
    const record = recordAt(view, bytes, place, to);
    records.push(record);
    place = record.record.to;
  }
  if (place !== to) broken('its directory is longer or shorter than it says');
  return { bytes, entries: withEnds(view, bytes, records, from), directory: { from, to }, ending };
}

/** The record at the very end, before a comment of the length it gives. */
function endingOf(view: DataView): number {
  const size = view.byteLength;
  for (let at = size - 22; at >= 0 && at >= size - 22 - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === END && at + 22 + view.getUint16(at + 20, true) === size) return at;
  }
  return broken('its end is missing');
}

function recordAt(view: DataView, bytes: Uint8Array, at: number, limit: number): Omit<Entry, 'data' | 'end'> {
  if (at + 46 > limit || view.getUint32(at, true) !== RECORD) broken('its directory cannot be read');
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const to = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (to > limit) broken('its directory cannot be read');
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
    record: { from: at, to },
  };
}

/** Finds each entry's data by its local header, and makes sure that no two share a byte. */
function withEnds(view: DataView, bytes: Uint8Array, records: readonly Omit<Entry, 'data' | 'end'>[], directory: number): Entry[] {
  const places = [...records.map(({ at }) => at), directory].sort((a, b) => a - b);
  const nextAfter = new Map(places.map((at, index) => [at, places[index + 1] ?? directory]));
  return records.map((record) => {
    const { at, name } = record;
    if (at + 30 > directory || view.getUint32(at, true) !== LOCAL) broken(`the file "${name}" is not where the directory says`);
    const nameEnd = at + 30 + view.getUint16(at + 26, true);
    const data = nameEnd + view.getUint16(at + 28, true);
    const end = nextAfter.get(at) ?? directory;
    if (data + record.compressed > end) broken(`the file "${name}" runs into another`);
    if (new TextDecoder().decode(bytes.subarray(at + 30, nameEnd)) !== name)
      broken(`the file "${name}" has another name in a second place`);
    return { ...record, data, end };
  });
}

function broken(what: string): never {
  refuse('docx/broken-archive', `it is no whole archive: ${what}.`, NOT_ZIP, AGAIN);
}
