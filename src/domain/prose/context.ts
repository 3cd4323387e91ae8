import type { ParseOptions } from './parse.ts';

/** What an entry's prose is held against. The caller brings the words; nothing here reads a source by itself. */
export interface ProseContext extends ParseOptions {
  /** File to be named in problems. */
  readonly file: string;
  /** Words of a provision with its lead-ins first, of a passage, a claim or a manifest fact; null where there is none such. */
  readonly wordsOf: (ref: string) => string | null;
  /** Days the prose may name, "2026-07-02": those derived from the order and those of the manifest. */
  readonly allowedDates: readonly string[];
  /** Names left out of the reading grade, since no writer can shorten them. */
  readonly officialNames: readonly string[];
  /** Those on whom the order lays no duty, in the singular ("developer"): our words never say that they must. */
  readonly withoutDuty?: readonly string[];
  /** Whether the first paragraph is a short answer of one or two sentences. */
  readonly shortAnswer?: boolean;
}
