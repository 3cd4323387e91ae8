import { Inflate } from 'fflate';
import { refuse } from '../refusal.ts';
import { crc32 } from './crc32.ts';
import type { Archive, Entry } from './directory.ts';
import { LIMITS, megabytes } from './limits.ts';

/** Bytes given to the inflater at once: it may make a thousand times as many of them before it can be stopped. */
const STEP = 8 * 1024;
const DISTRUST = 'do not trust this file; ask whoever sent it for another copy.';

/** The bytes of one entry. Stops as soon as there are more than its directory said. Throws a ProblemError. */
export function inflate(archive: Archive, entry: Entry): Uint8Array {
  const { name, size } = entry;
  if (size > LIMITS.part)
    refuse(
      'docx/too-large',
      `"${name}" in it would have ${megabytes(size)}.`,
      `at most ${megabytes(LIMITS.part)} for one part.`,
      'split the memo.',
    );
  const packed = archive.bytes.subarray(entry.data, entry.data + entry.compressed);
  const bytes = entry.method === 0 ? packed : unpack(packed, name, size);
  if (crc32(bytes) !== entry.crc) broken(name, 'does not match its checksum');
  return bytes;
}

function unpack(packed: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let [filled, ended] = [0, false];
  const inflater = new Inflate((chunk, final) => {
    ended = final;
    if (filled + chunk.length > size) {
      refuse('docx/bomb', `"${name}" in it inflates to more than the ${size} bytes it says.`, 'the size that the archive gives.', DISTRUST);
    }
    bytes.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (error) {
    // fflate's own errors carry a code; a refusal of ours passes.
    if (error instanceof Error && 'code' in error) broken(name, 'cannot be unpacked');
    throw error;
  }
  if (filled !== size || (packed.length > 0 && !ended)) broken(name, 'is shorter than it says');
  return bytes;
}

function broken(name: string, what: string): never {
  refuse(
    'docx/broken-archive',
    `"${name}" in it ${what}.`,
    'a whole archive.',
    'open it in a word processor, save it again as .docx, and link the new file.',
  );
}
