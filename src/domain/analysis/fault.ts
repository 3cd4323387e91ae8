import type { Problem } from '../problem/problem.ts';

const AGAIN = 'compare the file with the text as published, and take the whole text again.';
const ESCAPE = 'compare with the text as published and restore the mark; where it is printed so, put a backslash before it.';

/** What can be wrong with the text of an analysis: what was expected, and how to mend it. */
const RULES = {
  empty: { expected: 'a title, headings and paragraphs.', mend: AGAIN },
  'no-title': { expected: 'one line "# Title" before the text.', mend: AGAIN },
  'no-heading': { expected: 'headings "## …" that part the text into sections.', mend: AGAIN },
  'empty-heading': { expected: 'words after the heading mark.', mend: AGAIN },
  'empty-section': { expected: 'a paragraph, a bullet or a lower heading below each heading.', mend: AGAIN },
  'unknown-character': {
    expected: 'letters, digits, punctuation and white space only.',
    mend: 'take the text again from its publisher, as UTF-8; do not retype it.',
  },
  'unbalanced-link': { expected: 'links written [words](#) or [words](https://…).', mend: ESCAPE },
  'unbalanced-emphasis': { expected: 'each * or ** closed by its like in the same paragraph.', mend: ESCAPE },
  'not-a-day': { expected: 'a day that the calendar has.', mend: AGAIN },
  'cut-off': { expected: 'a sentence that ends.', mend: AGAIN },
  'no-disclaimer': { expected: 'a heading "Disclaimer" and its words: the text may only be shown whole, with it.', mend: AGAIN },
  proof: {
    expected: 'every character in exactly one passage, heading or named piece of furniture.',
    mend: 'this is a fault of the parser on this text: do not publish; add the text to its tests.',
  },
} as const;

export type AnalysisRule = keyof typeof RULES;

/** A problem of the rule "analysis/<rule>"; `found` is a sentence that tells what came. */
export function fault(rule: AnalysisRule, file: string, line: number, found: string): Problem {
  return { rule: `analysis/${rule}`, file, line, found, ...RULES[rule] };
}

/** A problem in the table a person keeps beside the text, which has no line known here. */
export function tableFault(file: string, rule: string, found: string, expected: string, mend: string): Problem {
  return { rule: `analysis/${rule}`, file, found, expected, mend };
}

/** The first words of a text, for a message. */
export function excerpt(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
