import { createHash } from 'node:crypto';
import type { Edition } from '../../src/domain/edition/edition.ts';
import type { RawEdition } from '../../src/domain/edition/raw.ts';
import type { Problem } from '../../src/domain/problem/problem.ts';

/** What was verified, in figures, and what is wrong with it. */
export interface Checked {
  /** "2 source texts have the SHA-256 of the manifest" */
  readonly figure: string;
  readonly problems: readonly Problem[];
}

/** The content as read, and what it is assembled to. */
export interface Verified {
  readonly folder: string;
  readonly raw: RawEdition;
  readonly edition: Edition;
}

/** SHA-256 in hexadecimal, by Node's own code and not by the one that the build uses: what both say is so. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

export function withoutSpace(text: string): string {
  return text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '');
}

/** "1 analysis", "2 analyses". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
