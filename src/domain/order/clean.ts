import type { Problem } from '../problem/problem.ts';
import { unknownCharacters } from './characters.ts';
import { firstBodyLine, firstEndLine, furnitureReason, LIST_MARK } from './furniture.ts';
import { labelAtStart } from './labels.ts';
import { linesOf, type Line } from './lines.ts';
import { foldLines, type Paragraph } from './paragraph.ts';
import type { Furniture } from './provision.ts';

export interface Cleaned {
  readonly paragraphs: readonly Paragraph[];
  readonly furniture: readonly Furniture[];
  readonly problems: readonly Problem[];
}

/** How a publisher's page sets its text; read off the lines themselves. */
interface Form {
  /** Lines are broken to a width; otherwise a line is a paragraph. */
  readonly wrapped: boolean;
  /** A paragraph ends in two spaces (a web page's hard break). */
  readonly hardBreaks: boolean;
  /** A labelled paragraph is set off by a blank line, an indent or a hard break, so that "(4)" at the start of any other line is run in. */
  readonly setOff: boolean;
}

const FINISHED = /(?:[.:;!?—–]|--|[;,] (?:and|or|and\/or))["”’'`)\]]*\s*$/u;
const HARD_BREAK = /[ \u00a0]{2,}$/;
const INDENTED = 2;
/** Publishers wrap at 65 to 80 columns; a longer line is a paragraph. */
const WIDEST = 160;
const BARE_SECTION = /^\s*(?:Section|Sec\.?)\s*\d+\.?\s*$/;

/**
 * From a source file to paragraphs. Guarantees to the next stage: a paragraph begins where the order begins one;
 * it holds every word of it once, in order, hard wraps and page breaks mended; list marks, page marks and running heads
 * are in `furniture`, and so is everything before the first and after the last words of the order.
 */
export function clean(source: string, file: string): Cleaned {
  const lines = linesOf(source);
  const first = firstBodyLine(lines);
  if (first < 0) {
    return failed(file, 1, 'order/no-beginning', 'no enacting words and no Section 1 were found.', '"By the authority vested in me …" or "Section 1."');
  }
  const end = firstEndLine(lines, first);
  if (end < 0) {
    return failed(file, lines.length, 'order/truncated', 'the text stops before the signature.', '"THE WHITE HOUSE," after the last words.');
  }
  const furniture: Furniture[] = [];
  if (first > 0) furniture.push({ start: 0, end: lines[first]!.start, reason: 'front matter' });
  const paragraphs = paragraphsOf(lines.slice(first, end), furniture);
  furniture.push({ start: lines[end]!.start, end: source.length, reason: 'end matter' });
  const problems = unknownCharacters(source, lines[first]!.start, lines[end - 1]!.end, lines, file);
  const last = paragraphs.at(-1);
  if (last && !FINISHED.test(last.text)) {
    problems.push(problem(file, last.line, 'order/truncated', `the last paragraph ends "…${last.text.slice(-40)}".`, 'a full stop.'));
  }
  return { paragraphs, furniture, problems };
}

function paragraphsOf(lines: readonly Line[], furniture: Furniture[]): Paragraph[] {
  const form = formOf(lines);
  const groups: { line: Line; from: number }[][] = [];
  let previous: Line | null = null;
  let blank = false;
  let pageMark = false;
  for (const line of lines) {
    const reason = line.blank ? null : furnitureReason(line.text);
    if (line.blank || reason) {
      if (reason) furniture.push({ start: line.start, end: line.end, reason });
      blank ||= line.blank;
      pageMark ||= reason !== null;
      continue;
    }
    const mark = LIST_MARK.exec(line.text)?.[0].length ?? 0;
    if (mark > 0) furniture.push({ start: line.start, end: line.start + mark, reason: 'list mark' });
    const current = groups.at(-1);
    const begins = !previous || !current || mark > 0 || beginsParagraph(previous, line, current[0]!.line, { form, blank, pageMark });
    if (begins) groups.push([{ line, from: mark }]);
    else current.push({ line, from: 0 });
    previous = line;
    blank = false;
    pageMark = false;
  }
  return groups.map(foldLines);
}

interface Between {
  readonly form: Form;
  readonly blank: boolean;
  readonly pageMark: boolean;
}

/** Whether a line begins a paragraph, given the line before it and the first line of the paragraph so far. */
function beginsParagraph(before: Line, line: Line, opening: Line, between: Between): boolean {
  const finished = FINISHED.test(before.text);
  const label = labelAtStart(line.text.trim());
  if (BARE_SECTION.test(before.text) && before === opening) return false;
  if (label?.type === 'section' && (finished || between.blank)) return true;
  if (between.blank || between.pageMark) {
    if (label) return finished || (between.blank && !between.pageMark);
    if (!finished) return false;
    // After a page mark, words at the margin of the lines above go on with their paragraph; a new one would be indented.
    const hanging = opening.indent > before.indent || line.indent === 0;
    return !(between.pageMark && between.form.wrapped && line.indent === before.indent && hanging);
  }
  if (between.form.hardBreaks && HARD_BREAK.test(before.text)) return true;
  if (!between.form.wrapped) return finished || label !== null;
  if (line.indent >= before.indent + INDENTED) return true;
  return finished && label !== null && !between.form.setOff;
}

function formOf(lines: readonly Line[]): Form {
  const widths = lines.filter((line) => !line.blank).map((line) => line.text.length);
  const hard = lines.filter((line) => !line.blank && HARD_BREAK.test(line.text)).length;
  const labelled = lines.filter((line, at) => at > 0 && labelAtStart(line.text.trim())?.type === 'enumerator');
  const setOff = labelled.filter((line) => isSetOff(lines[line.number - lines[0]!.number - 1]!, line));
  return {
    wrapped: widths.every((width) => width < WIDEST),
    hardBreaks: hard > 0 && hard < widths.length * 0.7,
    setOff: setOff.length >= labelled.length * 0.8,
  };
}

function isSetOff(before: Line, line: Line): boolean {
  return before.blank || HARD_BREAK.test(before.text) || line.indent >= before.indent + INDENTED;
}

function failed(file: string, line: number, rule: string, found: string, expected: string): Cleaned {
  return { paragraphs: [], furniture: [], problems: [problem(file, line, rule, found, expected)] };
}

function problem(file: string, line: number, rule: string, found: string, expected: string): Problem {
  return { rule, file, line, found, expected, mend: 'take the whole text again from its publisher.' };
}
