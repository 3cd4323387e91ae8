import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import { linkDocx } from '../../src/domain/memo/docx/link.ts';
import { decodeText } from '../../src/domain/memo/encoding.ts';
import { linkWritten, type LinkedMemo } from '../../src/domain/memo/link.ts';
import type { MemoKind, MemoOrder } from '../../src/domain/memo/memo.ts';
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
  readonly kind: MemoKind;
  readonly linked: LinkedMemo<Uint8Array>;
}

/** Reads one file ("-" is standard input) and links it. Throws a ProblemError that names it. */
export function linkFile(file: string, order: MemoOrder, base: string): LinkedFile {
  const kind = file === '-' ? 'text' : KINDS[extname(file).toLowerCase()];
  if (kind === undefined) {
    throw problem(
      'memo/kind',
      file,
      'it is none of the forms that are read.',
      'a name that ends in .txt, .md, .html or .docx.',
      'save the memo in one of these forms.',
    );
  }
  const bytes = read(file);
  if (kind === 'docx') return { kind, linked: linkDocx(bytes, file, order, { base }) };
  const { text, encode } = decodeText(bytes);
  const { output, memo, placed } = linkWritten(kind, text, order, { base });
  return { kind, linked: { output: output === text ? bytes : encode(output), memo, placed } };
}

function read(file: string): Uint8Array {
  try {
    if (file !== '-' && statSync(file).size > MOST)
      throw problem('memo/too-large', file, 'it is no memo by its size.', `at most ${MOST / 1024 / 1024} MB.`, 'split it.');
    // A copy of its own, so that views into it begin at its first byte.
    return new Uint8Array(readFileSync(file === '-' ? 0 : file));
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw problem(
      'memo/unreadable',
      file,
      `it could not be read (${(error as Error).message}).`,
      'a file that is there and may be read.',
      'check its name and its permissions.',
    );
  }
}

export function problem(rule: string, file: string, found: string, expected: string, mend: string): ProblemError {
  return new ProblemError([{ rule, file: file === '-' ? 'standard input' : file, found, expected, mend }]);
}
