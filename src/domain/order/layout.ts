import { labelAtStart } from './labels.ts';
import type { Line } from './lines.ts';

/** A line with its label, if it starts with one. */
export interface Row {
  readonly line: Line;
  /** Characters of the line before its first word: white space, list marks. */
  readonly from: number;
  /** The line's words without marks, white space folded. */
  readonly words: string;
  readonly labelled: 'part' | 'section' | 'enumerator' | null;
  readonly listed: boolean;
  /** What stands between it and the row before: a blank line, a page mark or running head. */
  readonly blank: boolean;
  readonly page: boolean;
}

/** How a publisher's page sets its text; read off the lines themselves. */
export interface Layout {
  /** Lines are broken to a width; otherwise a line is a paragraph. */
  readonly wrapped: boolean;
  /** A paragraph ends in two spaces (a web page's hard break). */
  readonly hardBreaks: boolean;
  /** A labelled paragraph is set off by a blank line, an indent or a hard break, so that "(4)" at the start of any other line is run in. */
  readonly setOff: boolean;
  /** The first line of a labelled paragraph stands to the left of the others. */
  readonly hanging: boolean;
  /** Margins at which only first lines of paragraphs stand. */
  readonly firstLines: ReadonlySet<number>;
  /** Nothing but a short last line parts one paragraph from the next. */
  readonly dense: boolean;
  /** The column that full lines reach, of those that begin at each margin. */
  readonly widths: ReadonlyMap<number, number>;
}

/** Publishers wrap at 65 to 80 columns; a longer line is a paragraph. */
export const WIDEST = 160;
export const INDENTED = 2;

/** Whether words end as a paragraph may: at a stop, or at the "; and" before the next item. */
export const finished = (words: string): boolean => /(?:[.:;!?—–]|--|[;,]["”’'`)]{0,3} (?:and|or|and\/or))["”’'`)\]]{0,6}$/u.test(words);
/** Whether words end as a paragraph may that is not followed by a labelled item. */
export const stops = (words: string): boolean => finished(words) && !/, (?:and|or|and\/or)$/.test(words) && !ABBREVIATED.test(words);
const ABBREVIATED = /\b(?:U\.S\.C|C\.F\.R|App|Nos?|Secs?|Reg|Stat|Pub|L|seq|v|Mr|Ms|Dr|St)\.$/;

/** Whether a line ends in the two spaces of a hard break. */
export function breaksHard(text: string): boolean {
  return text.length - text.trimEnd().length >= 2 && !text.endsWith('\t');
}

/** Reads the layout off the lines of an order. */
export function layoutOf(rows: readonly Row[]): Layout {
  const touching = rows
    .slice(1)
    .map((row, at) => ({ before: rows[at]!, row }))
    .filter(({ row }) => !row.blank && !row.page);
  const hard = rows.filter((row) => breaksHard(row.line.text)).length;
  const labelled = rows
    .slice(1)
    .map((row, at) => ({ before: rows[at]!, row }))
    .filter(({ row }) => row.labelled === 'enumerator');
  const setOff = labelled.filter(
    ({ before, row }) =>
      row.blank || breaksHard(before.line.text) || row.line.margin >= before.line.margin + (before.labelled ? 0 : INDENTED),
  );
  const second = touching.filter(({ before, row }) => before.labelled === 'enumerator' && !row.labelled && !finished(before.words));
  const sections = rows.filter((row) => row.labelled === 'section').length;
  return {
    wrapped: rows.every((row) => row.line.text.length < WIDEST) && share(touching, ({ before }) => !finished(before.words)) > 0.2,
    hardBreaks: hard > 0 && hard < rows.length * 0.7,
    setOff: setOff.length >= labelled.length * 0.8,
    hanging: share(second, ({ before, row }) => row.line.margin > before.line.margin) > 0.5,
    firstLines: firstLinesOf(touching),
    dense: rows.filter((row) => row.blank).length < Math.max(2, sections),
    widths: widthsOf(rows),
  };
}

/** A margin is for first lines if the lines that go on below one at it stand to its left. */
function firstLinesOf(touching: readonly { before: Row; row: Row }[]): Set<number> {
  const margins = new Set<number>();
  const others = new Set<number>();
  for (const { before, row } of touching) {
    if (row.labelled || finished(before.words)) continue;
    if (row.line.margin + INDENTED <= before.line.margin) margins.add(before.line.margin);
    else others.add(before.line.margin);
  }
  return new Set([...margins].filter((margin) => !others.has(margin)));
}

function widthsOf(rows: readonly Row[]): Map<number, number> {
  const widths = new Map<number, number>();
  for (const { line } of rows) widths.set(line.margin, Math.max(widths.get(line.margin) ?? 0, line.text.trimEnd().length));
  return widths;
}

function share<Item>(items: readonly Item[], test: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(test).length / items.length;
}

/** Reads the label at the start of a line's words. */
export function labelOf(words: string): Row['labelled'] {
  return labelAtStart(words)?.type ?? null;
}
