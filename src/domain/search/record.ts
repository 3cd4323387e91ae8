import type { Verdict } from '../entry/common.ts';

/** Kinds of things that can be found, in the order in which equals are shown. */
export const RECORD_KINDS = [
  'order',
  'analysis',
  'claim',
  'divergence',
  'question',
  'deadline',
  'term',
  'entity',
  'law',
  'page',
  'audience',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Whose words a record holds: the order's, ours, or those of a source by its id. */
export const ORDER_SOURCE = 'order';
export const OWN_SOURCE = 'site';

/** One passage as the index is given it. */
export interface SearchRecord {
  readonly kind: RecordKind;
  /** Unique within its kind: "2.c.iii", "if13268/tasks-3", "cisa". */
  readonly ref: string;
  /** Site path and anchor of the place itself. */
  readonly url: string;
  readonly title: string;
  /** What is searched and shown. For a provision: its words, then our explanation. */
  readonly content: string;
  /** Other names and words by which readers look for this very thing. */
  readonly also: readonly string[];
  /** Names of what stands near it: consulted offices, terms it merely uses, everyday words for its words. */
  readonly near: readonly string[];
  /** Provisions it concerns, the most concerned first. */
  readonly provisions: readonly string[];
  readonly source: string;
  readonly verdict: Verdict | null;
  /** Whether it says that the order does not speak of this; no provision then says it better. */
  readonly silent: boolean;
}

/** A record of ours that has nothing of the particular. */
export const PLAIN = { also: [], near: [], provisions: [], source: OWN_SOURCE, verdict: null, silent: false } as const;
