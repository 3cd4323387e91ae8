/** A ground mark as it stands in a stretch of text: offsets in UTF-16 units, end exclusive. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly refs: readonly string[];
  readonly silent: boolean;
}

/** One spelling only, so that a slip is told to the writer instead of being read as prose: `<By ref="2.c 3.a" silent />`. */
const MARK = /<By\s+ref="(?=[^"]*[^"\s])([^"<>]*)"(\s+silent)?\s*\/>/gu;

/** Every well-formed mark, in order. */
export function findMarks(text: string): Mark[] {
  return Array.from(text.matchAll(MARK), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    refs: (match[1] ?? '').trim().split(/\s+/u),
    silent: match[2] !== undefined,
  }));
}

/** The text with every mark turned to spaces; offsets and line breaks stay where they were. */
export function blankMarks(text: string): string {
  return text.replace(MARK, (mark) => mark.replace(/[^\n]/gu, ' '));
}
