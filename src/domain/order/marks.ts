import { foldSpace } from '../text/fold.ts';
import { LIST_MARK } from './furniture.ts';
import type { Furniture } from './provision.ts';

/** A mark inside a line that is not the order's words; offsets in the source file. */
export type Mark = Furniture & { readonly reason: 'emphasis mark' | 'page mark' };

/** A heading or quotation mark of Markdown: "## Sec. 2." */
const BLOCK_MARK = /^\s*(?:#{1,6}|>)\s+(?=\S)/;
/** A code of the Federal Register's typesetters, left before labels and, with two spaces, lines: "L (1) develop …". */
const TYPESETTERS_MARK = /^\s*L(?:\s*(?=``|\((?:[a-z]{1,4}|[A-Z]{1,3}|\d{1,2})\)\s)|\s{2,}(?=\S))/;
const PAGE_MARK = /\[\[Page [\dA-Z-]+\]\]/g;
const STRONG = /\*\*|(?<!_)__(?!_)/g;
/** "*Policy.*", "_Policy._"; a lone asterisk or underscore is left alone. */
const EMPHASIS = /(?<![\w*_])([*_])(?=[^\s*_])([^*_\n]{1,300}?)(?<=[^\s*_])\1(?![\w*_])/g;

/** The length of the list or heading mark before a line's first word, white space included; 0 where there is none. */
export function openingMark(text: string): number {
  return (LIST_MARK.exec(text) ?? BLOCK_MARK.exec(text) ?? TYPESETTERS_MARK.exec(text))?.[0].length ?? 0;
}

/** Marks of Markdown and of printed pages inside a line that starts at `start` in the source, from a column on, in order. */
export function innerMarks(text: string, start: number, from: number): Mark[] {
  const marks: Mark[] = [];
  const add = (at: number, length: number, reason: Mark['reason']) => {
    if (at >= from) marks.push({ start: start + at, end: start + at + length, reason });
  };
  for (const match of text.matchAll(PAGE_MARK)) add(match.index, match[0].length, 'page mark');
  if (!/[*_]/.test(text)) return marks;
  for (const match of text.matchAll(STRONG)) add(match.index, match[0].length, 'emphasis mark');
  for (const match of text.replace(STRONG, '\u0000\u0000').matchAll(EMPHASIS)) {
    add(match.index, 1, 'emphasis mark');
    add(match.index + match[0].length - 1, 1, 'emphasis mark');
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** A line's words, without marks, white space folded. */
export function withoutMarks(text: string): string {
  const words = text.slice(openingMark(text)).replace(PAGE_MARK, '');
  return foldSpace(/[*_]/.test(words) ? words.replace(STRONG, '').replace(EMPHASIS, '$2') : words);
}
