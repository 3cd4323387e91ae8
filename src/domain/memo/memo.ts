import type { CitableOrder, CitableProvision, Citation, Kind } from '../citation/index.ts';

/** The forms of memo that are read. */
export type MemoKind = 'text' | 'markdown' | 'html' | 'docx';

/** The order a memo is held against. */
export interface MemoOrder extends CitableOrder {
  readonly provisions: readonly MemoProvision[];
  /** Of bills that a memo cites without their Congress. */
  readonly congress: number;
}

export interface MemoProvision extends CitableProvision {
  /** The order's exact words, as `Provision` has them. */
  readonly text: string;
}

/** Why a citation got no link. */
export type Outcome =
  | 'linked'
  /** It stands in a link, or its address stands behind it. */
  | 'already linked'
  /** A program's own words (a field of a word processor), or markup that a link would break. */
  | 'left'
  /** Its kind was not asked for. */
  | 'not chosen'
  /** It leads nowhere, to two places, or to a place without a known address. */
  | 'no address';

/** A citation of a memo and what became of it. Offsets into the memo's text as its reader sees it. */
export interface Placed {
  readonly citation: Citation;
  readonly outcome: Outcome;
}

/** Every kind of thing that can be cited, in the order in which they are offered. */
export const KINDS: readonly Kind[] = ['order', 'eo', 'usc', 'cfr', 'fr', 'plaw', 'stat', 'bill', 'memo'];
