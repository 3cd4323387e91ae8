import { linkWritten, type LinkedMemo } from '../../../src/domain/memo/link.ts';
import type { MemoKind } from '../../../src/domain/memo/memo.ts';
import { base, order } from './order.ts';

/** Links a memo to the made-up order. */
export function link(kind: Exclude<MemoKind, 'docx'>, source: string): LinkedMemo<string> {
  return linkWritten(kind, source, order, { base });
}

/** "§ 2(a): linked", for each citation. */
export function outcomes({ placed }: Pick<LinkedMemo<unknown>, 'placed'>): string[] {
  return placed.map(({ citation, outcome }) => `${citation.text.replace(/\s/g, ' ')}: ${outcome}`);
}

/** Whether an address is one that the linker makes. */
export const OURS = /^https:\/\/(?:lamps\.example\/eo\/|www\.(?:govinfo|federalregister|ecfr)\.gov\/)/;
