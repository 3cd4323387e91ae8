import { widthOf, type Style } from './lettering.ts';

/** What a line may end after: a word with the space behind it, or the hyphen of a compound; never between a name and its number. */
const PIECES = /[^\s-]{3,}-(?=\p{L}{2})|(?:\p{Lu}\p{L}*\.? (?=\d)|\S)+\s*/gu;

/** A text broken into lines that fit. */
export interface Block {
  readonly lines: readonly string[];
  readonly style: Style;
}

/** The words of a text on as few lines as fit `width`. A word longer than a line has a line to itself. */
export function breakLines(text: string, width: number, style: Style): string[] {
  return unevenLines(text, width, style).map((line) => line.trim());
}

/** The same lines with the spaces that end them, so that together they are the text. */
function unevenLines(text: string, width: number, style: Style): string[] {
  const lines: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    const longer = (lines.at(-1) ?? '') + piece;
    if (lines.length > 0 && widthOf(longer.trim(), style) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** As `breakLines`, on the same number of lines, each as nearly as long as the others as their words allow. */
export function balanceLines(text: string, width: number, style: Style): string[] {
  const fewest = breakLines(text, width, style).length;
  let [narrow, wide] = [width / Math.max(1, fewest), width];
  while (wide - narrow > 1) {
    const middle = (narrow + wide) / 2;
    if (breakLines(text, middle, style).length <= fewest && fits(breakLines(text, middle, style), middle, style)) wide = middle;
    else narrow = middle;
  }
  return breakLines(text, wide, style);
}

/**
 * Sets a text in a box of `width` by `height` pixels at the first of `styles` (largest first) at which all of it fits; at the last
 * where it fits at none, cut after a whole word, with an ellipsis. `balanced` is for headings.
 */
export function fitText(text: string, width: number, height: number, styles: readonly [Style, ...Style[]], balanced = false): Block {
  const broken = balanced ? balanceLines : breakLines;
  for (const style of styles) {
    const lines = broken(text, width, style);
    if (lines.length <= linesIn(height, style) && fits(lines, width, style)) return { lines, style };
  }
  const style = styles.at(-1) ?? styles[0];
  return { lines: cutLines(text, width, linesIn(height, style), style), style };
}

/** At most `most` characters of a text, cut where a clause ends or else a word, with an ellipsis where something is left out. */
export function opening(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const clause = room.search(/[,;:] [^,;:]*$/);
  const word = room.lastIndexOf(' ');
  const end = clause > most / 2 ? clause : word > 0 ? word : most - 2;
  return withEllipsis(text.slice(0, end));
}

function cutLines(text: string, width: number, count: number, style: Style): string[] {
  const words = unevenLines(text, width, style).slice(0, count).join('').trim().split(' ');
  for (; words.length > 1; words.pop()) {
    const lines = breakLines(withEllipsis(words.join(' ')), width, style);
    if (lines.length <= count) return lines;
  }
  return [withEllipsis(words.join(' '))];
}

/** A cut never ends in a mark that would seem to end the sentence. */
function withEllipsis(text: string): string {
  return `${text.replace(/[\s,;:.–—-]+$/u, '')} …`;
}

function linesIn(height: number, { leading }: Style): number {
  return Math.max(1, Math.floor(height / leading));
}

function fits(lines: readonly string[], width: number, style: Style): boolean {
  return lines.every((line) => widthOf(line, style) <= width);
}
