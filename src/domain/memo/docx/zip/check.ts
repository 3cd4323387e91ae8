import { refuse } from '../refusal.ts';
import { readDirectory, type Archive, type Entry } from './directory.ts';
import { LIMITS, megabytes } from './limits.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const AGAIN = 'open it in a word processor, save it again as .docx, and link the new file.';
const DISTRUST = 'do not trust this file; ask whoever sent it for another copy.';

/**
 * Opens an archive after checking, from its directory alone, that nothing in it is encrypted, oversized, bomb-like,
 * named twice or named to land outside. Throws a ProblemError, without a file's name.
 */
export function openArchive(bytes: Uint8Array): Archive {
  if (bytes.length > LIMITS.archive)
    refuse(
      'docx/too-large',
      `it has ${megabytes(bytes.length)}.`,
      `at most ${megabytes(LIMITS.archive)}.`,
      'take large pictures out, or split the memo.',
    );
  if (OLE.every((byte, at) => bytes[at] === byte)) {
    refuse('docx/encrypted', 'it is locked with a password, or is a .doc of the years before 2007.', 'a .docx without a password.', AGAIN);
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    refuse('docx/not-a-docx', 'it does not begin as a .docx does.', 'a .docx, as word processors save it.', AGAIN);
  const archive = readDirectory(bytes);
  const seen = new Set<string>();
  for (const entry of archive.entries) {
    checkEntry(entry);
    // Names of parts are the same whatever their case.
    const key = entry.name.toLowerCase();
    if (seen.has(key)) refuse('docx/duplicate-entry', `it holds two files named "${entry.name}".`, 'one file of each name.', DISTRUST);
    seen.add(key);
  }
  const total = archive.entries.reduce((sum, { size }) => sum + size, 0);
  if (total > LIMITS.inflatedTotal)
    refuse('docx/bomb', `it would inflate to ${megabytes(total)}.`, `at most ${megabytes(LIMITS.inflatedTotal)}.`, DISTRUST);
  return archive;
}

function checkEntry({ name, flags, method, compressed, size }: Entry): void {
  if (flags & 0x2041) refuse('docx/encrypted', `"${name}" in it is encrypted.`, 'a .docx without a password.', AGAIN);
  if (name === '' || /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|[\\\0]/.test(name)) {
    refuse('docx/unsafe-name', `it holds a file named "${name.replaceAll('\0', '␀')}".`, 'names that stay inside the document.', DISTRUST);
  }
  if (method !== 0 && method !== 8)
    refuse(
      'docx/broken-archive',
      `"${name}" in it is packed in a way that no .docx is (method ${method}).`,
      'stored or deflated files.',
      AGAIN,
    );
  if (method === 0 && compressed !== size) refuse('docx/broken-archive', `"${name}" in it has two sizes.`, 'one size.', AGAIN);
  if (size > LIMITS.ratioFrom && size > compressed * LIMITS.ratio) {
    refuse(
      'docx/bomb',
      `"${name}" in it would inflate to ${Math.round(size / Math.max(1, compressed))} times its size, ${megabytes(size)}.`,
      `at most ${LIMITS.ratio} times.`,
      DISTRUST,
    );
  }
}
