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
}

const SPACE = /[\s\u200b\u2060\ufeff]/u;
/** A line break after a hyphen or a double hyphen that joins two words is no space: "Government-" / "wide". */
const JOINING = /[^\s-](?:-|--|—)$/;

/** Folds the words of some lines, each from a column on, into one paragraph. */
export function foldLines(pieces: readonly { readonly line: Line; readonly from: number }[]): Paragraph {
  let text = '';
  const offsets: number[] = [];
  for (const { line, from } of pieces) {
    let gap: number | null = text === '' || JOINING.test(text) ? null : line.start;
    const end = line.text.trimEnd().length;
    const start = Math.max(from, line.indent);
    for (let at = start; at < end; at += 1) {
      const char = line.text[at]!;
      if (SPACE.test(char)) {
        gap ??= text === '' ? null : line.start + at;
        continue;
      }
      if (gap !== null) {
        text += ' ';
        offsets.push(gap);
        gap = null;
      }
      text += char;
      offsets.push(line.start + at);
    }
  }
  const first = pieces[0]!.line;
  return { text, offsets, indent: first.indent, line: first.number };
}

/** The part of a paragraph from one character to another, ends trimmed. */
export function slice(paragraph: Paragraph, from: number, to = paragraph.text.length): Paragraph {
  let start = from;
  let end = to;
  while (start < end && paragraph.text[start] === ' ') start += 1;
  while (end > start && paragraph.text[end - 1] === ' ') end -= 1;
  return { ...paragraph, text: paragraph.text.slice(start, end), offsets: paragraph.offsets.slice(start, end) };
}

/** The stretches of source in which the words stand, parted only where something other than white space lies between. */
export function spansOf(offsets: readonly number[], source: string): Span[] {
  const spans: { start: number; end: number }[] = [];
  for (const offset of offsets) {
    const last = spans.at(-1);
    if (last && (offset <= last.end || source.slice(last.end, offset).trim() === '')) last.end = Math.max(last.end, offset + 1);
    else spans.push({ start: offset, end: offset + 1 });
  }
  return spans;
}
