import { isBlank } from '../text/fold.ts';
import type { Span } from './provision.ts';
import type { Line } from './lines.ts';

/** A paragraph of the order's words, each character tied to its place in the source. */
export interface Paragraph {
  /** White space folded to single spaces, ends trimmed. */
  readonly text: string;
  /** Source offset of each UTF-16 unit of `text`; a folded space has the offset of the white space it stands for. */
  readonly offsets: readonly number[];
  /** Columns before the first word of the first line. */
  readonly indent: number;
  /** 1-based line of the first word. */
  readonly line: number;
  /** False where the page does not set it off, so that it may be the rest of the paragraph before it. */
  readonly sure?: boolean;
  /** True where its last word is broken by a hyphen that is no part of it. */
  readonly broken?: boolean;
}

/** A line's words from a column on, without the stretches to skip (source offsets, in order). */
export interface Piece {
  readonly line: Line;
  readonly from: number;
  readonly skip?: readonly Span[];
}

const SPACE = /\s/u;
const ZERO_WIDTH = /[\u00ad\u200b-\u200f\u2060\ufeff]/u;
/** A line break after a hyphen or a dash that joins two words is no space: "Government-" / "wide". */
const JOINING = /[^\s—–-](?:-|--|—|–)$/u;
/** "short-" / "and long-term": here the hyphen stands for a word left out. */
const SUSPENDED = /^(?:and\/or|and|or|nor|to)(?=\s|$)/;
const SOFT_HYPHEN_AT_END = /[\p{L}\p{N}]\u00ad$/u;

/** Folds the words of some lines into one paragraph. */
export function foldLines(pieces: readonly Piece[]): Paragraph {
  let text = '';
  let broken = false;
  const offsets: number[] = [];
  for (const piece of pieces) {
    const own = foldLine(piece);
    if (own.text === '') continue;
    if (text !== '' && !joinsOn(text, own.text, broken)) {
      text += ' ';
      offsets.push(piece.line.start - 1);
    }
    text += own.text;
    for (const offset of own.offsets) offsets.push(offset);
    broken = own.broken;
  }
  const first = pieces[0]!.line;
  return { text, offsets, indent: first.margin, line: first.number, broken };
}

/** The words of one line, and whether its last is broken by a hyphen that is no part of it: a soft one, or one of the page. */
function foldLine({ line, from, skip = [] }: Piece): { text: string; offsets: number[]; broken: boolean } {
  let text = '';
  let gap: number | null = null;
  const offsets: number[] = [];
  const end = line.text.trimEnd().length;
  const marks = skip.values();
  let mark = marks.next().value;
  for (let at = Math.max(from, line.indent); at < end; at += 1) {
    const offset = line.start + at;
    while (mark && mark.end <= offset) mark = marks.next().value;
    const char = line.text[at]!;
    if ((mark && mark.start <= offset) || ZERO_WIDTH.test(char)) continue;
    if (SPACE.test(char)) {
      gap ??= text === '' ? null : offset;
      continue;
    }
    if (gap !== null) {
      text += ' ';
      offsets.push(gap);
      gap = null;
    }
    text += char;
    offsets.push(offset);
  }
  const ofPage = line.text[end - 1] === '-' && skip.at(-1)?.end === line.start + end;
  const tail = line.text.slice(Math.max(0, end - 8), end).replace(/[\u200b-\u200f\u2060\ufeff]/gu, '');
  return { text, offsets, broken: ofPage || SOFT_HYPHEN_AT_END.test(tail) };
}

/** Whether no space stands between two lines. */
function joinsOn(above: string, below: string, broken = false): boolean {
  if (SUSPENDED.test(below)) return false;
  return broken ? /^\p{Ll}/u.test(below) : JOINING.test(above.slice(-3));
}

/** The part of a paragraph from one character to another, ends trimmed. */
export function slice(paragraph: Paragraph, from: number, to = paragraph.text.length): Paragraph {
  let start = from;
  let end = to;
  while (start < end && paragraph.text[start] === ' ') start += 1;
  while (end > start && paragraph.text[end - 1] === ' ') end -= 1;
  const broken = paragraph.broken === true && end === paragraph.text.length;
  return { ...paragraph, text: paragraph.text.slice(start, end), offsets: paragraph.offsets.slice(start, end), broken };
}

/** Paragraphs as one, parted by a space as their lines would be; the space has the place of the character before it. */
export function joinAll(paragraphs: readonly [Paragraph, ...Paragraph[]]): Paragraph {
  const [first, ...rest] = paragraphs;
  const texts = [first.text];
  const offsets = [...first.offsets];
  let before = first;
  for (const paragraph of rest) {
    if (!joinsOn(before.text, paragraph.text, before.broken)) {
      texts.push(' ');
      offsets.push(before.offsets.at(-1)!);
    }
    texts.push(paragraph.text);
    for (const offset of paragraph.offsets) offsets.push(offset);
    before = paragraph;
  }
  return { ...first, text: texts.join(''), offsets, broken: before.broken };
}

/** The stretches of source in which the words stand, parted only where something other than white space lies between. */
export function spansOf(offsets: readonly number[], source: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const offset of offsets) {
    const last = spans.at(-1);
    if (last && (offset <= last.end || isBlank(source.slice(last.end, offset)))) last.end = Math.max(last.end, offset + 1);
    else if (!isBlank(source[offset]!)) spans.push({ start: offset, end: offset + 1 });
  }
  return spans;
}
