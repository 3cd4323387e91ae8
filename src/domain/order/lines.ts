/** One physical line of a source file: offsets in UTF-16 units, `end` before the line break. */
export interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Columns of white space before the first word. */
  readonly indent: number;
  readonly blank: boolean;
}

/** Cuts a text at \n, \r\n, \r and form feeds. Guarantees: every character is in one line or is its line break. */
export function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\f]/g;
  let start = 0;
  for (;;) {
    const match = breaks.exec(source);
    const end = match ? match.index : source.length;
    const text = source.slice(start, end);
    const words = text.trimStart();
    lines.push({ number: lines.length + 1, start, end, text, indent: text.length - words.length, blank: words === '' });
    if (!match) return lines;
    start = end + match[0].length;
  }
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
