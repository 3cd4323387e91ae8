import { at, DASH, FOOTNOTE, hyphens, sticky } from './lexeme.ts';

/** "1030", "5195c", "300gg", "4.1", "5318A": letters only as one letter, once or repeated, so that "2nd" is none. */
const HEAD = sticky('(\\d{1,6})(\\.\\d{1,4})?(?:([A-Za-z])\\3{0,4})?(?![A-Za-z0-9](?!t\\.))');
const FOOTNOTE_MARK = sticky(FOOTNOTE);
const JOIN = sticky(`${DASH}(?=\\d)`);

interface Parts {
  readonly digits: string;
  readonly value: number;
  readonly letters: string;
}

/** A number as read: `value` with plain hyphens. */
export interface NumberRead {
  readonly value: string;
  readonly end: number;
}

/** Reads the number of a section of an order, an Act or the U.S. Code, hyphenated numbers whole, ranges not. */
export function readSectionNumber(text: string, index: number): NumberRead | null {
  const head = at(HEAD, text, index);
  return head && joined(text, head[0], HEAD.lastIndex);
}

/** The same for the U.S. Code, where no number holds a full stop: what stands behind one is a footnote's. */
export function readWholeNumber(text: string, index: number): NumberRead | null {
  const head = at(HEAD, text, index);
  if (!head?.[2]) return head && joined(text, head[0], HEAD.lastIndex);
  const digits = head[1] ?? '';
  return at(FOOTNOTE_MARK, text, index + digits.length) ? { value: digits, end: index + digits.length } : null;
}

function joined(text: string, first: string, from: number): NumberRead {
  let value = first;
  let end = from;
  for (let joins = 0; joins < 4 && at(JOIN, text, end); joins += 1) {
    const next = at(HEAD, text, JOIN.lastIndex);
    const marked = next?.[2] !== undefined && at(FOOTNOTE_MARK, text, JOIN.lastIndex + (next[1]?.length ?? 0)) !== null;
    const piece = marked ? next[1] : next?.[0];
    if (!next || piece === undefined || (next[2] && !marked) || !isHyphenated(value, piece)) break;
    value = `${value}-${piece}`;
    end = JOIN.lastIndex + piece.length;
  }
  return { value: hyphens(value), end };
}

/**
 * Whether a dash joins two numbers into one section ("300gg-91", "288-1", "1320a-7b") or spans a range ("601-612",
 * "10a-10c", "7401-7671q"). Writers use hyphen and en dash for both, so the numbers must tell: a range climbs.
 */
export function isHyphenated(left: string, right: string): boolean {
  const tail = /-(\d+)$/.exec(left);
  const [from, to] = [parts(left), parts(right)];
  if (tail && /^\d+$/.test(right)) return Number(right) <= Number(tail[1]);
  const alike = from.digits.length === to.digits.length && from.digits.length > 2;
  // The sections of older orders bear the number of their part: 1-101, 5-502.
  if (/^\d{1,2}$/.test(left) && right.startsWith(left) && right.length === left.length + 2) return true;
  if (to.value > from.value) return from.letters !== '' && !alike;
  if (to.value === from.value) return !climbs(from.letters, to.letters) && !left.includes('-') && to.letters !== from.letters;
  return completed(left, right) === right;
}

/** The end of a range with what it shares with the start put back: "2510", "22" → "2522"; "80a-1", "64" → "80a-64". */
export function completed(from: string, to: string): string {
  const tail = /^(.*-)(\d+)$/.exec(from);
  if (tail?.[1] && /^\d+$/.test(to) && Number(to) > Number(tail[2])) return tail[1] + to;
  // The Bluebook keeps two digits at least: one digit after a dash belongs to the number.
  if (!/^\d+$/.test(from) || !/^\d{2,}$/.test(to) || to.length >= from.length) return to;
  const whole = from.slice(0, from.length - to.length) + to;
  return Number(whole) > Number(from) ? whole : to;
}

function parts(section: string): Parts {
  const match = /^(\d+)(?:\.\d+)?([A-Za-z]*)/.exec(section);
  return { digits: match?.[1] ?? '', value: Number(match?.[1] ?? 0), letters: match?.[2] ?? '' };
}

function climbs(from: string, to: string): boolean {
  return to.length > from.length || (to.length === from.length && to > from);
}
