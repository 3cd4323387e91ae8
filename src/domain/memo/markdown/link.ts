import type { Linked } from '../place.ts';
import { insertion, type Edit } from '../splice.ts';
import type { Wrap } from '../wrap.ts';
import { newWords, type Writing } from '../writing.ts';
import { characterAt, characterBefore, flanking } from './inline/flanking.ts';

/** Signs that would read the bracket of a link behind them as something else: an image, an escape, a reference, a note. */
const BEFORE = /[!\]\\^]/;

/**
 * Whether a link in a place leaves everything around it as it was: whether each mark of emphasis beside it can still open
 * and close what it did.
 */
export function fitsMarkdown(source: string, { from, to }: Wrap): boolean {
  return (
    !BEFORE.test(source[from - 1] ?? '') &&
    source[to] !== '{' &&
    !/[[\]`]/.test(source.slice(from, to)) &&
    marksKeep(source, from, '[', 'before') &&
    marksKeep(source, to, ')', 'after') &&
    innerMarksKeep(source, from, to)
  );
}

/** The run of marks outside a link's edge at `edge`, whose neighbour becomes `sign`. */
function marksKeep(source: string, edge: number, sign: string, side: 'before' | 'after'): boolean {
  const mark = source[side === 'before' ? edge - 1 : edge] ?? '';
  if (!/[*_~]/.test(mark)) return true;
  // A link that begins or ends within a run of marks would part it.
  if (source[side === 'before' ? edge : edge - 1] === mark) return false;
  let other = edge;
  if (side === 'before') while (source[other - 1] === mark) other -= 1;
  else while (source[other] === mark) other += 1;
  if (side === 'before') {
    const before = characterBefore(source, other);
    return same(flanking(mark, before, characterAt(source, edge)), flanking(mark, before, sign));
  }
  const after = characterAt(source, other);
  return same(flanking(mark, characterBefore(source, edge), after), flanking(mark, sign, after));
}

/** The runs of marks at both ends inside a link. */
function innerMarksKeep(source: string, from: number, to: number): boolean {
  const first = /^(?:\*+|_+|~+)/.exec(source.slice(from, to))?.[0];
  const last = /(?:\*{1,9}|_{1,9}|~{1,9})$/.exec(source.slice(Math.max(from, to - 9), to))?.[0];
  const opening =
    first === undefined ? true : keepsInside(first, characterBefore(source, from), characterAt(source, from + first.length), 'first');
  const closing = last === undefined ? true : keepsInside(last, characterBefore(source, to - last.length), characterAt(source, to), 'last');
  return opening && closing;
}

function keepsInside(marks: string, before: string, after: string, end: 'first' | 'last'): boolean {
  const sign = marks[0] ?? '';
  return same(flanking(sign, before, after), end === 'first' ? flanking(sign, '[', after) : flanking(sign, before, ']'));
}

function same(one: { opens: boolean; closes: boolean }, other: { opens: boolean; closes: boolean }): boolean {
  return one.opens === other.opens && one.closes === other.closes;
}

/** The changes that link the citations of a Markdown source, or give each a footnote. */
export function markdownEdits(source: string, linked: readonly Linked[], writing: Writing): Edit[] {
  const edits = linked.flatMap((one, place): Edit[] => {
    const words = newWords(one, writing);
    const [first, last] = [one.wraps[0], one.wraps.at(-1)];
    if (!first || !last) return [];
    const [open, close] = writing.as === 'note' ? ['', `[^citation-${place + 1}]`] : ['[', `](${target(one.url)})`];
    if (words !== null) return [{ from: first.from, to: first.to, text: `${open}${escapeMarks(words)}${close}` }];
    if (writing.as === 'note') return [insertion(last.to, close)];
    return one.wraps.flatMap(({ from, to }) => [insertion(from, open), insertion(to, close)]);
  });
  if (writing.as === 'link' || linked.length === 0) return edits;
  const notes = linked.map(({ url }, place) => `[^citation-${place + 1}]: <${url}>\n`);
  return [...edits, insertion(source.length, `${source.endsWith('\n') ? '\n' : '\n\n'}${notes.join('')}`)];
}

/** An address as it may stand between the parentheses of a link, in a table too. */
function target(url: string): string {
  return url.replace(/[()<>\\|\s]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'));
}

function escapeMarks(words: string): string {
  return words.replace(/[\\`*_[\]<>|~]/g, '\\$&');
}
