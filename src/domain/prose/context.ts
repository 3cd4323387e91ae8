import type { Role } from '../entry/common.ts';
import type { ParseOptions } from './parse.ts';

/** Somebody named in our prose: the entity, and the words that name it. Offsets are UTF-16, end exclusive. */
export interface Named {
  readonly entity: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** What our prose cites: a provision of the order ("2.c.iii") or other law ("usc/18/1030"), and whether it is there. */
export interface CitedPlace {
  readonly words: string;
  readonly target: string;
  readonly there: boolean;
}

/** What an entry's prose is held against. The caller brings the words; nothing here reads a source by itself. */
export interface ProseContext extends ParseOptions {
  /** File to be named in problems. */
  readonly file: string;
  /** Words of a provision with its lead-ins first, of a passage, a claim or a manifest fact; null where there is none such. */
  readonly wordsOf: (ref: string) => string | null;
  /** Days that a ground bears out, "2026-07-02": the deadlines of a provision, the dates of a source. Days its words name are known without. */
  readonly datesOf: (ref: string) => readonly string[];
  /** Who is named in a text, by whatever name; nobody where nothing is said. */
  readonly namedIn?: (text: string) => readonly Named[];
  /** In whose voice the order speaks ("my Administration"): they are named where its words say "my". */
  readonly speakers?: readonly string[];
  /** Who has a part under a provision, derived from its words; `actsFor` whom, where somebody acts through them. */
  readonly actingUnder?: (ref: string) => readonly { readonly entity: string; readonly role: Role; readonly actsFor?: string | null }[];
  /** The places that a text cites. */
  readonly citedIn?: (text: string) => readonly CitedPlace[];
  /** What a ground is and speaks of: its own provision, or those it is linked to; and the other law in its words. */
  readonly speaksOf?: (ref: string) => readonly string[];
  /** Names left out of the reading grade, since no writer can shorten them. */
  readonly officialNames: readonly string[];
  /** Those on whom the order lays no duty, in the singular ("developer"): our words never say that they must. */
  readonly withoutDuty?: readonly string[];
  /** The provision an entry explains: a sentence that leans on another section only says which. */
  readonly home?: string;
  /** Whether the first paragraph is a short answer of one or two sentences. */
  readonly shortAnswer?: boolean;
}
