/** A sentence and where it stands in the text it was cut from: UTF-16 offsets, end exclusive. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Words whose full stop does not end a sentence in this field. */
const ABBREVIATIONS = new Set([
  'e.g',
  'i.e',
  'cf',
  'etc',
  'vs',
  'v',
  'no',
  'nos',
  'sec',
  'secs',
  's',
  'ss',
  'para',
  'paras',
  'art',
  'ch',
  'pt',
  'e.o',
  'e',
  'o',
  'exec',
  'u.s',
  'u.s.c',
  'c.f.r',
  'fed',
  'reg',
  'stat',
  'pub',
  'l',
  'h.r',
  'h',
  'r',
  'd.c',
  'mr',
  'ms',
  'mrs',
  'dr',
  'st',
  'jr',
  'sr',
  'id',
  'ibid',
  'inc',
  'co',
  'corp',
  'jan',
  'feb',
  'mar',
  'apr',
  'jun',
  'jul',
  'aug',
  'sept',
  'oct',
  'nov',
  'dec',
]);

/** "etc." or "U.S." may close a sentence; then the next word starts with a capital and is a common opener. */
const OPENERS = /^(?:The|This|These|That|Those|It|Its|A|An|In|On|At|For|If|But|And|Such|No|Nor|They|We|He|She|Each|All|Any|As)\b/;

/**
 * Cuts running prose into sentences. A full stop ends a sentence when white space and a capital, a digit, a bracket or a
 * quotation mark follow, and the word before it is no known abbreviation or single initial.
 * Every non-space character of the text lies in exactly one sentence.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  const stop = /[.!?…]["'”’)\]]*(?=\s)/gu;
  let from = 0;
  for (let match = stop.exec(text); match; match = stop.exec(text)) {
    const end = match.index + match[0].length;
    if (endsSentence(text, match.index, end)) {
      push(found, text, from, end);
      from = end;
    }
  }
  push(found, text, from, text.length);
  return found;
}

function endsSentence(text: string, stopAt: number, end: number): boolean {
  const next = text.slice(end, end + 40).trimStart();
  if (!/^["'“‘([\p{Lu}\p{N}§]/u.test(next)) return false;
  if (text[stopAt] !== '.') return true;
  const before = /[\p{L}\p{N}.’']+$/u.exec(text.slice(Math.max(0, stopAt - 24), stopAt))?.[0] ?? '';
  const word = before.toLowerCase();
  if (ABBREVIATIONS.has(word) || /^\p{Lu}$/u.test(before)) return /^(?:etc|u\.s|d\.c|inc|co|corp)$/.test(word) && OPENERS.test(next);
  return true;
}

function push(found: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const start = from + (piece.length - piece.trimStart().length);
  const end = from + piece.trimEnd().length;
  if (end > start) found.push({ text: text.slice(start, end), start, end });
}
