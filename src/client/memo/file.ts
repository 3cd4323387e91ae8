import { ProblemError } from '../../domain/problem/problem.ts';
import type { MemoKind } from '../../domain/memo/memo.ts';

const KINDS: Readonly<Record<string, MemoKind>> = {
  txt: 'text',
  text: 'text',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'docx',
};

/** Bytes of a memo. A longer one would keep the reader waiting. */
const MOST = 16 * 1024 * 1024;
/** Of a .docx, pictures included. */
const MOST_DOCX = 64 * 1024 * 1024;

/** The form of a memo, by the name of its file; or why it is not read. */
export function kindOf({ name, size }: File): MemoKind | { readonly refused: string } {
  const kind = KINDS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()];
  if (kind === undefined) return { refused: `“${name}” is none of the forms that are read: .docx, .md, .html or .txt.` };
  const most = kind === 'docx' ? MOST_DOCX : MOST;
  return size > most ? { refused: `“${name}” is too large: at most ${most / 1024 / 1024} MB are read here.` } : kind;
}

/** What a file holds. Throws a ProblemError when the browser cannot read it, as when it was moved. */
export async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    const [found, expected] = ['the browser could not read it.', 'a file that is there and may be read.'];
    throw new ProblemError([
      { rule: 'memo/unreadable', file: file.name, found, expected, mend: 'check that it was not moved or changed.' },
    ]);
  }
}
