import type { Line } from './lines.ts';
import { withoutMarks } from './marks.ts';

const DATE =
  /^(?:Washington,? (?:D\.?C\.?,? )?)?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\.?$/;
const PLACE_AND_DATE = new RegExp(`^The White House[,.]? ?${DATE.source.slice(1)}`);
/** Lines that stand only behind the last words of an order. */
const CLOSES: readonly RegExp[] = [
  /^THE WHITE HOUSE\b/,
  /^\(Presidential Sig/,
  /^\/s\//i,
  /^\[?FR Doc\b/,
  /^\[Filed with the Office of the Federal Register/,
  /^Billing code\b/i,
];
/** What may stand between the last words and those lines. */
const SIGNATURES: readonly RegExp[] = [
  /^[[<]GRAPHIC/,
  /^\(Presidential Sig/,
  /^\[?signed\b/i,
  /^\[seal\]$/i,
  /^[-_=*\s]{3,}$/,
  /^\p{Lu}[\p{Lu}.,'’ -]{3,60}$/u,
];
const CAPITALS = /^(?:\p{Lu}[\p{Lu}.'’-]*,? ){1,4}\p{Lu}[\p{Lu}.'’-]+$/u;
/** A name in small letters, like a date, is a signature only below a finished sentence: a line may end in "… the Secretary of / Homeland Security". */
const NAME = /^(?:\p{Lu}[\p{L}.'’-]*,? ){1,4}(?:\p{Lu}[\p{L}'’-]+|[JS]r\.),?$/u;
const ANNEX = /^(?:ANNEX|Annex|APPENDIX|Appendix|ATTACHMENT|Attachment|SCHEDULE|Schedule)\b[^.;]{0,80}$/;
const SENTENCE_ENDS = /[.!?]["”’')\]]*$/u;

/** Index of the first line after the order's words (signature, place and date), or -1 where the text is cut off before it. */
export function firstEndLine(lines: readonly Line[], from: number): number {
  const words = lines.map((line) => withoutMarks(line.text));
  let end = words.findIndex((_, index) => index >= from && closes(words, index));
  if (end < 0) end = signatureAtEnd(words, from);
  while (end > from && (lines[end - 1]!.blank || isSignature(words, end - 1))) end -= 1;
  return end;
}

/** Index of the line at which an annex begins, after the signature; -1 where there is none. */
export function annexLine(lines: readonly Line[], from: number): number {
  return lines.findIndex((line, index) => index >= from && ANNEX.test(withoutMarks(line.text)));
}

function closes(words: readonly string[], index: number): boolean {
  const text = words[index]!;
  if (CLOSES.some((shape) => shape.test(text))) return true;
  if (PLACE_AND_DATE.test(text)) return true;
  // "The White House," is also the end of a wrapped line; the date below it tells that it is the place of signing.
  return /^The White House[,.]?$/.test(text) && DATE.test(words.slice(index + 1, index + 8).find((next) => next !== '') ?? '');
}

/** A text that ends in nothing but a name in capitals is whole. */
function signatureAtEnd(words: readonly string[], from: number): number {
  const last = words.findLastIndex((text, index) => index >= from && text !== '' && !DATE.test(text));
  return last > from && CAPITALS.test(words[last]!) ? last : -1;
}

function isSignature(words: readonly string[], index: number): boolean {
  const text = words[index]!;
  if (SIGNATURES.some((shape) => shape.test(text))) return true;
  const before = words.slice(Math.max(0, index - 8), index).findLast((line) => line !== '');
  return (NAME.test(text) || DATE.test(text)) && before !== undefined && SENTENCE_ENDS.test(before);
}
