/** A line of the source, and how much of its front has been taken by quotes and lists. */
export class Line {
  readonly source: string;
  /** Next character to be read; and where the line ends, before its break. */
  at: number;
  readonly end: number;
  /** Column of `at`, tabs counted as stops of four. */
  private column = 0;
  /** Columns of a tab that are still to be taken. */
  private owed = 0;

  constructor(source: string, at: number, end: number) {
    this.source = source;
    this.at = at;
    this.end = end;
  }

  /** Columns of blank before the next word. */
  get indent(): number {
    let columns = this.owed;
    for (let at = this.at, column = this.column + this.owed; at < this.end; at += 1) {
      const wide = this.widthAt(at, column);
      if (wide === 0) return columns;
      columns += wide;
      column += wide;
    }
    return columns;
  }

  get blank(): boolean {
    return this.words.trim() === '';
  }

  /** What is left of the line. */
  get words(): string {
    return this.source.slice(this.at, this.end);
  }

  /** Passes over up to `columns` of blank. */
  takeBlank(columns: number): void {
    let left = columns;
    while (left > 0) {
      if (this.owed > 0) {
        const taken = Math.min(left, this.owed);
        this.owed -= taken;
        this.column += taken;
        left -= taken;
        continue;
      }
      if (this.at >= this.end) return;
      const wide = this.widthAt(this.at, this.column);
      if (wide === 0) return;
      this.at += 1;
      this.owed = wide;
    }
  }

  /** Passes over characters that are no blanks. */
  take(characters: number): void {
    this.at += characters;
    this.column += characters;
  }

  private widthAt(at: number, column: number): number {
    const sign = this.source[at];
    if (sign === ' ') return 1;
    return sign === '\t' ? 4 - (column % 4) : 0;
  }
}

/** The lines of a source, one after the other. */
export function* linesOf(source: string): Generator<Line> {
  const ends = /\r\n?|\n/g;
  let from = 0;
  for (let end = ends.exec(source); end; end = ends.exec(source)) {
    yield new Line(source, from, end.index);
    from = ends.lastIndex;
  }
  if (from < source.length) yield new Line(source, from, source.length);
}
