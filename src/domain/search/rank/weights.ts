import type { RecordKind } from '../record.ts';

/** What a word is worth by where it stands. The order's own words come first. */
export const WORTH = { order: 3, title: 2.2, also: 2.4, plain: 0.5, near: 1.45, content: 1.6 } as const;
/** A second place adds a little, a fourth hardly anything. */
export const REPEATED = 0.25;
/** Another field that holds the word as well adds this share of its worth. */
export const BESIDES = 0.2;
/** Share of letters, from the first on, that two forms of a word have in common; and what a word with the same stem is worth that has fewer. */
export const ALIKE = 0.78;
export const ONLY_STEM = 0.4;
/** A longer word that begins with the word asked for. */
export const LONGER = 0.4;
/** Two neighbours of the query side by side, as a share of what the word is worth there. */
export const SIDE_BY_SIDE = 0.5;
/** Three or more words of the query in a row, as a share of what they are worth there. */
export const IN_A_ROW = 0.6;

/** A word in fewer records than this counts as if it were in so many: that we use it once says little of what is asked. */
export const RAREST = 2;
/** How far words that stand together count by the rarity of that, and not by their own. */
export const TOGETHER = 0.55;

/** What one record lends to the provisions it concerns. */
export const LENT: Readonly<Partial<Record<RecordKind, { readonly title: number; readonly content: number }>>> = {
  question: { title: 0.7, content: 0.15 },
  analysis: { title: 0, content: 0.3 },
  claim: { title: 0, content: 0.3 },
  divergence: { title: 0.2, content: 0.15 },
};
/** A question or office whose title and names hold every word of the query: what that is worth to the provision it names first. */
export const NAMED_FIRST = 1.3;
/** How much less each further provision is named. */
export const BEHIND = 1.4;
/** The same for a page that bears the words as its names. */
export const NAMED_PAGE = 0.42;
/** And for a question whose answer is that the order is silent: the provisions with the same words speak of something else. */
export const NAMED_SILENT = 4;
/** A question's other words are single, and stand there in no order: so much of one of its title. */
export const ASKED_ALSO = 0.92;
/** How fast that falls where they hold only some of the words: the share held, to this power. */
export const MOSTLY = 6;
/** What a provision inherits from the words above it. */
export const INHERITED = 0.5;

/** What a word counts that tells what the reader wants to know and not of what: "defined", "order", "provision". */
export const FAINT_WORD = 0.35;
/** A word that a record only has near it, or only borrows, counts so much towards its holding the whole query. */
export const HALF_HELD = 0.68;
/** A source that the query names comes first; what others say then counts for so much. */
export const NOT_NAMED = 0.15;
/** Our pages speak of all sources. */
export const PAGE_NOT_NAMED = 0.25;
/** A long provision speaks of more things: by how much each further run of so many words lowers it. */
export const LONG = { words: 38, share: 0.06 } as const;
/** Scores that differ by less than this factor count as the same. */
export const NEARLY = 1.04;
/** A quoted phrase that only our explanation repeats. */
export const EXPLANATION = 0.45;

/** A source's passage that speaks of no provision: background, a disclaimer. */
export const BESIDE_THE_ORDER = 0.6;
/** What is left of the score of a record that holds next to nothing of the query; one that holds all of it keeps the whole. */
export const SHARE_HELD_LEAST = 0.2;

/** How far the kinds stand behind a provision that holds the same words. */
export const STANDING: Readonly<Record<RecordKind, number>> = {
  order: 1,
  page: 1.2,
  analysis: 0.84,
  claim: 0.5,
  divergence: 0.42,
  question: 0.5,
  deadline: 0.5,
  term: 0.42,
  entity: 0.5,
  law: 0.42,
  audience: 0.35,
};
