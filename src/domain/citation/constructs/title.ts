import { at, BREAK, GAP, past, sticky } from '../words/lexeme.ts';
import type { InstrumentRead } from './construct.ts';

export const USC = `(?:U\\.?${GAP}S\\.?${GAP}C(?:[AS](?![a-z])| ?\\.)?(?:${GAP}[ASU]\\.)?|U\\.?${GAP}S\\.?${GAP}Code(?:${GAP}Ann(?:\\.|otated))?|United${BREAK}States${BREAK}Code(?:${BREAK}Annotated)?)(?![A-Za-z])`;
export const CFR = `(?:C\\.?${GAP}F\\.?${GAP}R\\.?|Code${BREAK}of${BREAK}Federal${BREAK}Regulations(?:${GAP}\\(C\\.?F\\.?R\\.?\\))?)(?![A-Za-z])`;

const SHORT = sticky(`(\\d{1,2})${GAP}(?:(${USC})|(${CFR}))`, 'i');
const LONG = sticky(`title${BREAK}(\\d{1,2})(?!\\d|\\.\\d)`, 'i');
const CODE = sticky(`,?${GAP}(?:of${BREAK})?(?:the${BREAK})?(?:(${USC})|(${CFR}))`, 'i');
/** "title 1 of the Smith Act": a title, but of no code. */
const ANOTHER = sticky(`,?${GAP}(?:of|in)${BREAK}(?!this\\b)`);

/** Titles run to 54 in the U.S. Code and to 50 in the C.F.R.; a greater number is some other count. */
export function isTitle(kind: 'usc' | 'cfr', title: string): boolean {
  return Number(title) >= 1 && Number(title) <= (kind === 'usc' ? 54 : 50) && !title.startsWith('0');
}

/** Reads "18 U.S.C.", "5 CFR" or a title in words. */
export function readTitle(text: string, index: number): InstrumentRead | null {
  const short = at(SHORT, text, index);
  return short ? titled(short[2] ? 'usc' : 'cfr', short[1], SHORT.lastIndex) : readTitleInWords(text, index);
}

/** Reads "title 5, Code of Federal Regulations", "title 44". Of nothing named, it is the U.S. Code's, as Congress writes. */
export function readTitleInWords(text: string, index: number): InstrumentRead | null {
  const title = at(LONG, text, index)?.[1];
  if (!title) return null;
  const end = LONG.lastIndex;
  const code = at(CODE, text, end);
  if (code) return titled(code[1] ? 'usc' : 'cfr', title, CODE.lastIndex);
  return past(ANOTHER, text, end) > end ? null : titled('usc', title, end);
}

function titled(kind: 'usc' | 'cfr', title: string | undefined, end: number): InstrumentRead | null {
  return title !== undefined && isTitle(kind, title) ? { instrument: { kind, title }, end } : null;
}
