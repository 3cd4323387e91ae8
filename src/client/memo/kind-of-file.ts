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

/** The form of a memo, by the name of its file; null for one that is not read. */
export function kindOfFile(name: string): MemoKind | null {
  return KINDS[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? null;
}

/** Bytes of a memo. A longer one would keep the browser from answering. */
export const MOST = 16 * 1024 * 1024;
/** Of a .docx, pictures included. */
export const MOST_DOCX = 64 * 1024 * 1024;
