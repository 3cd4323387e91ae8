import { at, BREAK, FOOTNOTE, GAP, past, plainNumber, sticky } from './lexeme.ts';

const QUOTE = `["'\u2018-\u201f*_]{0,2}`;
/** The thousands of a number, set apart by a space. */
const THIN = '[ \\u00a0\\u2009\\u202f]';
const LEAD = sticky(
  `(?:(?:executive|exec\\.?|ex\\.)${GAP}(?:orders?|ord\\.)(?:${GAP}\\((?:hereinafter${GAP})?(?:the${GAP})?${QUOTE}E\\.?${GAP}O\\.?s?${QUOTE}\\))?|E(?:\\.${GAP}|${BREAK})[O0]\\.?(?:['\u2019]?s\\b)?|EO(?:['\u2019]?s\\b)?)`,
  'i',
);
const NUMBER_WORD = sticky(`${GAP}(?:(?:nos?|numbers?)\\b\\.?:?|#)?${GAP}[-\\u2011]?`, 'i');
const NUMBER = sticky(`(\\d{1,2},\\d{3}|\\d{2}${THIN}\\d{3}|\\d{1,5})(?![\\d%]|,\\d{3}(?!\\d)|(?!${FOOTNOTE})\\.\\d|[A-Za-z])`);

/** The number of an executive order, with the words that announce it. */
export interface EoNumber {
  readonly number: string;
  readonly end: number;
  /** "Executive Orders", "E.O.s", "Nos.": more numbers may follow. */
  readonly plural: boolean;
}

/** Reads "Executive Order (E.O.) 14110", "Exec. Order No. 14,110", "EO-14110" at `index`. */
export function readEoNumber(text: string, index: number): EoNumber | null {
  const lead = at(LEAD, text, index);
  if (!lead) return null;
  const announced = LEAD.lastIndex;
  const start = past(NUMBER_WORD, text, announced);
  const match = at(NUMBER, text, start);
  const number = plainNumber(match?.[1] ?? '');
  // "EO 12" and "eo 3" are more often something else than an order of the 1860s.
  if (!match || number.length < (/^e\.?\s*o/i.test(lead[0]) ? 4 : 1)) return null;
  const plural = /orders\b|e\.?\s*o\.?['\u2019]?s\b/i.test(lead[0]) || /nos\b|numbers/i.test(text.slice(announced, start));
  return { number, end: NUMBER.lastIndex, plural };
}
