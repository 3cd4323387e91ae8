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
const JOINING = /[^\s-](?:-|--|—|–|\u00ad)$/u;
/** "short- / and long-term": here the hyphen stands for a word left out. */
const SUSPENDED = /^\s*(?:and\/or|and|or|nor|to)(?=\s|$)/;

/** Folds the words of some lines into one paragraph. */
export function foldLines(pieces: readonly Piece[]): Paragraph {
  let text = '';
  const offsets: number[] = [];
  let above: string | null = null;
  for (const { line, from, skip = [] } of pieces) {
    let gap: number | null = above === null || joinsOn(above, line.text.slice(from, from + 80)) ? null : line.start - 1;
    const end = line.text.trimEnd().length;
    const marks = skip.values();
    let mark = marks.next().value;
    for (let at = Math.max(from, line.indent); at < end; at += 1) {
      const offset = line.start + at;
      while (mark && mark.end <= offset) mark = marks.next().value;
      if (mark && mark.start <= offset) continue;
      const char = line.text[at]!;
      if (ZERO_WIDTH.test(char)) continue;
      if (SPACE.test(char)) {
        gap ??= text === '' ? null : offset;
        continue;
      }
      if (gap !== null && text !== '') {
        text += ' ';
        offsets.push(gap);
      }
      gap = null;
      text += char;
      offsets.push(offset);
    }
    above = text === '' ? null : line.text.slice(Math.max(0, end - 3), end);
  }
  const first = pieces[0]!.line;
  return { text, offsets, indent: first.margin, line: first.number };
}

/** The part of a paragraph from one character to another, ends trimmed. */
export function slice(paragraph: Paragraph, from: number, to = paragraph.text.length): Paragraph {
  let start = from;
  let end = to;
  while (start < end && paragraph.text[start] === ' ') start += 1;
  while (end > start && paragraph.text[end - 1] === ' ') end -= 1;
  return { ...paragraph, text: paragraph.text.slice(start, end), offsets: paragraph.offsets.slice(start, end) };
}

/** Paragraphs as one, parted by a space as their lines would be. */
export function joinAll(paragraphs: readonly [Paragraph, ...Paragraph[]]): Paragraph {
  const [first, ...rest] = paragraphs;
  const texts = [first.text];
  const offsets = [...first.offsets];
  let before = first;
  for (const paragraph of rest) {
    if (!joinsOn(before.text, paragraph.text)) {
      texts.push(' ');
      offsets.push(before.offsets.at(-1)! + 1);
    }
    texts.push(paragraph.text);
    for (const offset of paragraph.offsets) offsets.push(offset);
    before = paragraph;
  }
  return { ...first, text: texts.join(''), offsets };
}

/** Whether no space stands between two lines. */
function joinsOn(above: string, below: string): boolean {
  return JOINING.test(above.slice(-3)) && !SUSPENDED.test(below.slice(0, 80));
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
