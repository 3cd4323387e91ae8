/** The parts of the booklet, in order: their anchors and their headings. The contents list them. */
export const PARTS = {
  order: 'The order, with plain words',
  questions: 'Questions and answers',
  deadlines: 'Deadlines',
  people: 'Who does what',
  terms: 'Terms',
  differences: 'Where sources differ from the order',
  sources: 'Sources',
} as const;

export type Part = keyof typeof PARTS;

/** Anchor of a provision's place in the booklet; the order's words have the anchor of their own. */
export const placeOf = (anchor: string): string => `booklet-${anchor}`;
