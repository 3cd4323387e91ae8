import { isBlank } from '../text/fold.ts';

/** One physical line of a source file: offsets in UTF-16 units, `end` before the line break. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Characters of white space before the first word. */
  readonly indent: number;
  /** Columns of white space before the first word; a tab reaches to the next multiple of eight. */
  readonly margin: number;
  readonly blank: boolean;
  /** Whether a form feed, the end of a printed page, stands before it. */
  readonly page: boolean;
}

const TAB = 8;

/** Cuts a text at line breaks of every kind and at form feeds. Guarantees: every character is in one line or is its line break. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
  let start = 0;
  for (;;) {
    const match = breaks.exec(source);
    const end = match ? match.index : source.length;
    const text = source.slice(start, end);
    const indent = text.length - text.trimStart().length;
    const page = source[start - 1] === '\f';
    lines.push({ number: lines.length + 1, start, end, text, indent, margin: columns(text, indent), blank: isBlank(text), page });
    if (!match) return lines;
    start = end + match[0].length;
  }
}

function columns(text: string, indent: number): number {
  let column = 0;
  for (let at = 0; at < indent; at += 1) column = text[at] === '\t' ? column + TAB - (column % TAB) : column + 1;
  return column;
}

/** The 1-based line in which an offset stands. */
export function lineAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lines[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
