/** The measures our prose keeps within. */
export const LIMITS = {
  /** Words of a sentence, quotations apart. */
  sentence: 28,
  /** Words of a paragraph or list item, quotations included. */
  paragraph: 75,
  /** Mean words a sentence over an entry, quotations apart. */
  mean: 18,
  /** Flesch–Kincaid grade of an entry, quotations and official names apart. */
  grade: 9,
  /** The same over the whole site. */
  siteGrade: 8,
  /** Em dashes in an entry: one pair. */
  emDashes: 2,
  /** Sentences of a short answer. */
  shortAnswer: 2,
} as const;
