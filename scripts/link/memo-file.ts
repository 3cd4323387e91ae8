import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { linkDocxSteps } from '../../src/domain/memo/docx/link.ts';
import { assertIsText, decodeText } from '../../src/domain/memo/encoding.ts';
import { linkSteps, type LinkedMemo } from '../../src/domain/memo/link.ts';
import type { MemoKind, MemoOrder } from '../../src/domain/memo/memo.ts';
import type { Steps } from '../../src/domain/memo/steps.ts';
import { ProblemError } from '../../src/domain/problem/problem.ts';

const KINDS: Readonly<Record<string, MemoKind>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
};
/** Bytes of a memo. Longer ones are no memos. */
const MOST = 64 * 1024 * 1024;

/** A memo as linked, in bytes. */
export interface LinkedFile {
  /** What the memo was written as; null for a .docx. */
  readonly source: string | null;
  readonly linked: LinkedMemo<Uint8Array>;
}

/** Reads one file ("-" is standard input) and links it, step by step. Throws a ProblemError that names it. */
export function* linkFile(file: string, order: MemoOrder, base: string): Steps<LinkedFile> {
  const kind = file === '-' ? 'text' : KINDS[extname(file).toLowerCase()];
  if (kind === undefined && !isFolder(file)) {
    throw problem(
      'memo/kind',
      file,
      'it is none of the forms that are read.',
      'a name that ends in .txt, .md, .html or .docx.',
      'save the memo in one of these forms.',
    );
  }
  const bytes = read(file);
  if (kind === 'docx') return { source: null, linked: yield* linkDocxSteps(bytes, file, order, { base }) };
  const decoded = decodeText(bytes);
  assertIsText(decoded, nameOf(file));
  const { text, encode } = decoded;
  const { output, memo, placed } = yield* linkSteps(kind ?? 'text', text, order, { base });
  return { source: text, linked: { output: output === text ? bytes : encode(output), memo, placed } };
}

function read(file: string): Uint8Array {
  try {
    const size = file === '-' ? 0 : statSync(file).size;
    // A copy of its own, so that views into it begin at its first byte.
    const bytes = size > MOST ? null : new Uint8Array(readFileSync(file === '-' ? 0 : file));
    if (bytes && bytes.length <= MOST) return bytes;
  } catch (error) {
    throw problem(
      'memo/unreadable',
      file,
      WHY[(error as NodeJS.ErrnoException).code ?? ''] ?? `it could not be read (${(error as Error).message}).`,
      'a file that is there and may be read.',
      'check its name and its permissions.',
    );
  }
  throw problem('memo/too-large', file, 'it is no memo by its size.', `at most ${MOST / 1024 / 1024} MB.`, 'split it.');
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there.',
  ENOTDIR: 'it is not there.',
  EISDIR: 'it is a folder.',
  EACCES: 'it may not be read.',
};

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A memo's name for its reader. */
export function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file;
}

export function problem(rule: string, file: string, found: string, expected: string, mend: string): ProblemError {
  return new ProblemError([{ rule, file: nameOf(file), found, expected, mend }]);
}
