import type { Problem } from '../problem/problem.ts';
import { firstBodyLine } from './bounds.ts';
import { annexLine, firstEndLine } from './closing.ts';
import { damageOf, unknownCharacters } from './damage.ts';
import { furnitureReason, LIST_MARK, mustStandApart } from './furniture.ts';
import { isTitle } from './heading.ts';
import { joinWords } from './joining.ts';
import { labelOf, type Row } from './layout.ts';
import { linesOf, type Line } from './lines.ts';
import { innerMarks, openingMark, withoutMarks } from './marks.ts';
import type { Paragraph } from './paragraph.ts';
import { groupRows } from './paragraphs.ts';
import type { Ambiguity, Furniture } from './provision.ts';

export interface Cleaned {
  readonly paragraphs: readonly Paragraph[];
  readonly furniture: readonly Furniture[];
  readonly ambiguities: readonly Ambiguity[];
  readonly problems: readonly Problem[];
}

const SENTENCE_ENDS = /[.!?…]["”’'`)\]]{0,6}$/u;

/**
 * From a source file to paragraphs. Guarantees to the next stage: a paragraph begins where the order begins one;
 * it holds every word of it once, in order, hard wraps and page breaks mended; list marks, page marks and running heads
 * are in `furniture`, and so is everything before the first and after the last words of the order.
 */
export function clean(source: string, file: string): Cleaned {
  const lines = linesOf(source);
  const damage = damageOf(source, lines, file);
  if (damage) return failed(damage);
  const first = firstBodyLine(lines);
  if (first < 0) {
    return failed(
      problem(
        file,
        1,
        'order/no-beginning',
        'no enacting words and no Section 1 were found.',
        '"By the authority vested in me …" or "Section 1."',
      ),
    );
  }
  const end = firstEndLine(lines, first);
  if (end < 0) {
    return failed(
      problem(
        file,
        lines.length,
        'order/truncated',
        'the text stops before the signature.',
        '"THE WHITE HOUSE," after the last words.',
        'take the whole text again; where its page leaves the signature out, take the text of the Federal Register.',
      ),
    );
  }
  const furniture: Furniture[] = [];
  if (first > 0) furniture.push({ start: 0, end: lines[first]!.start, reason: 'front matter' });
  const rows = rowsOf(lines.slice(first, end), furniture);
  if (rows.length === 0)
    return failed(
      problem(
        file,
        lines[first]!.number,
        'order/no-words',
        'no words stand between the beginning and the signature.',
        "the order's sections.",
      ),
    );
  const { paragraphs, ambiguities, dropped } = joinWords(groupRows(rows));
  const problems = [
    ...unknownCharacters(source, lines[first]!.start, lines[end]!.start, lines, file),
    ...unfinished(paragraphs.at(-1), file),
    ...secondOrder(lines, end, file),
  ];
  return { paragraphs, furniture: inOrder([...furniture, ...dropped, ...endMatter(source, lines, end)]), ambiguities, problems };
}

/** The lines that hold words of the order; the others go into `furniture`. */
function rowsOf(lines: readonly Line[], furniture: Furniture[]): Row[] {
  const rows: Row[] = [];
  let blank = false;
  let page = false;
  for (const [index, line] of lines.entries()) {
    page ||= line.page;
    const reason = line.blank ? null : reasonAmong(lines, index);
    if (line.blank || reason) {
      if (reason) furniture.push({ start: line.start, end: line.end, reason });
      blank ||= line.blank;
      page ||= reason !== null;
      continue;
    }
    const from = openingMark(line.text);
    const words = withoutMarks(line.text);
    if (words === '') {
      if (from > 0) furniture.push({ start: line.start, end: line.start + from, reason: 'list mark' });
      for (const mark of innerMarks(line.text, line.start, from)) furniture.push(mark);
      continue;
    }
    rows.push({ line, from, words, labelled: labelOf(words), listed: LIST_MARK.test(line.text), blank, page });
    blank = false;
    page = false;
  }
  return rows;
}

function reasonAmong(lines: readonly Line[], index: number): Furniture['reason'] | null {
  const line = lines[index]!;
  const reason = furnitureReason(line.text);
  if (!reason || !mustStandApart(line.text)) return reason;
  const apart = [lines[index - 1], lines[index + 1]].some(
    (next) => !next || next.blank || next.page || furnitureReason(next.text) !== null,
  );
  return apart || line.page ? reason : null;
}

function endMatter(source: string, lines: readonly Line[], end: number): Furniture[] {
  const start = lines[end]!.start;
  const annex = annexLine(lines, end);
  if (annex < 0) return [{ start, end: source.length, reason: 'end matter' }];
  const middle = lines[annex]!.start;
  return [
    { start, end: middle, reason: 'end matter' },
    { start: middle, end: source.length, reason: 'annex' },
  ];
}

function unfinished(last: Paragraph | undefined, file: string): Problem[] {
  // A list of names may end without a stop: "International Brotherhood of Firemen & Oilers".
  if (!last || SENTENCE_ENDS.test(last.text) || isTitle(last.text)) return [];
  return [problem(file, last.line, 'order/truncated', `the last paragraph ends "…${last.text.slice(-40)}".`, 'a full stop.')];
}

/** A second order in the same file would be lost as end matter. */
function secondOrder(lines: readonly Line[], end: number, file: string): Problem[] {
  const again = lines.findIndex((line, index) => index > end && /^By the authority vested in me\b/.test(withoutMarks(line.text)));
  if (again < 0) return [];
  return [
    problem(
      file,
      lines[again]!.number,
      'order/second-order',
      'another order begins after the signature.',
      'one order in a file.',
      'put each order into a file of its own.',
    ),
  ];
}

function inOrder(furniture: Furniture[]): Furniture[] {
  return furniture.sort((a, b) => a.start - b.start);
}

function failed(damage: Problem): Cleaned {
  return { paragraphs: [], furniture: [], ambiguities: [], problems: [damage] };
}

function problem(
  file: string,
  line: number,
  rule: string,
  found: string,
  expected: string,
  mend = 'take the whole text again from its publisher.',
): Problem {
  return { rule, file, line, found, expected, mend };
}
