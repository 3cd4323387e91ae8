/** White space that may stand inside a line: no-break and zero-width kinds included. */
export const SPACE = String.raw`[\t\v\f\r \u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]`;

/** A line break inside a sentence, as hard-wrapped text has them. Never the start of a blank line, which ends a paragraph. */
const LINE = `\\n(?!${SPACE}{0,80}\\n)${SPACE}{0,24}`;

/**
 * White space inside a citation: a few spaces and at most one line break. Bounded, so that no run of blanks is ever
 * read twice at length.
 */
export const GAP = `(?:${SPACE}{0,16}(?:${LINE})?)`;

/** The same, but not nothing. */
export const BREAK = `(?:${SPACE}{1,8}(?:${LINE})?|${LINE})`;

/** The number of a footnote, left glued to a full stop where its raised digits were lost: "3(b)(ii).2 The". */
export const FOOTNOTE = `\\.\\d{1,3}(?=${BREAK}["\u201c(]?[A-Z]|${SPACE}{0,8}$)`;

export const DASH = String.raw`(?:--|[-\u00ad\u2010-\u2015\u2212])`;

export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';

/** A pattern that is tried at one place only. */
export function sticky(source: string, flags = ''): RegExp {
  return new RegExp(source, `${flags}y`);
}

/** Tries a sticky pattern at `index`. */
export function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** Where a sticky pattern that matched at `index` ends; `index` itself where it does not match. */
export function past(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : index;
}

/** Dashes of every kind as a hyphen. */
export function hyphens(words: string): string {
  return words.replace(DASHES, '-');
}
const DASHES = new RegExp(DASH, 'gu');

/** "34,565" → "34565"; "12 866" → "12866". */
export function plainNumber(words: string): string {
  return words.replace(/\D/g, '');
}
