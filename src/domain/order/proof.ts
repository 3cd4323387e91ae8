import type { Problem } from '../problem/problem.ts';
import { foldSpace, isBlank } from '../text/fold.ts';
import { furnitureReason } from './furniture.ts';
import { lineAt, linesOf } from './lines.ts';
import type { Furniture, OrderTree, Provision, Span } from './provision.ts';

interface Piece extends Span {
  readonly owner: string;
}

/**
 * Proves, from the source alone and not from the parser's own words, that nothing is lost: every character that is not
 * white space lies in exactly one provision or one piece of furniture; furniture is what its reason says; each provision's
 * words are those at its place, white space folded; the provisions follow one another as in the source, and joined are its
 * text. Returns what fails.
 */
export function proveNothingLost(source: string, tree: OrderTree, file: string): Problem[] {
  const lines = linesOf(source);
  const fault = (at: number, found: string, expected: string): Problem => ({
    rule: 'order/proof',
    file,
    line: lineAt(lines, at),
    found,
    expected,
    mend: 'this is a fault of the parser on this text: do not publish; add the text to its tests.',
  });
  return [
    ...provePlaces(source, tree).map(({ at, found }) => fault(at, found, 'every word in exactly one provision.')),
    ...tree.furniture.filter((piece) => !isFurniture(source, piece, tree)).map((piece) => fault(piece.start, `the words "${start(source, piece)}" are left out as ${piece.reason}.`, 'words of the order in a provision.')),
    ...proveWords(source, tree, fault),
  ];
}

/** Words in no piece, or in two. */
function provePlaces(source: string, tree: OrderTree): { at: number; found: string }[] {
  const pieces: Piece[] = [
    ...tree.furniture.map((piece) => ({ start: piece.start, end: piece.end, owner: piece.reason })),
    ...tree.provisions.flatMap((provision) => provision.spans.map((span) => ({ ...span, owner: provision.id }))),
  ].sort((a, b) => a.start - b.start);
  const faults: { at: number; found: string }[] = [];
  let reached = 0;
  for (const piece of [...pieces, { start: source.length, end: source.length, owner: 'the end' }]) {
    const gap = source.slice(reached, piece.start);
    if (!isBlank(gap)) faults.push({ at: reached, found: `the words "${foldSpace(gap).slice(0, 60)}" are in no provision.` });
    if (piece.start < reached) faults.push({ at: piece.start, found: `words of ${piece.owner} are in two places.` });
    reached = Math.max(reached, piece.end);
  }
  return faults;
}

/** Whether a piece looks like what it is left out as: the proof trusts no reason. */
function isFurniture(source: string, piece: Furniture, tree: OrderTree): boolean {
  const text = source.slice(piece.start, piece.end);
  const first = tree.provisions[0]?.spans[0]?.start ?? source.length;
  const last = tree.provisions.at(-1)?.spans.at(-1)?.end ?? 0;
  if (piece.reason === 'front matter') return piece.end <= first;
  if (piece.reason === 'end matter' || piece.reason === 'annex') return piece.start >= last;
  if (piece.reason === 'list mark') return /^\s*(?:[-*•‣▪●>L]|#{1,6})\s*$/.test(text);
  if (piece.reason === 'emphasis mark') return /^(?:\*\*?|__?)$/.test(text);
  if (piece.reason === 'hyphen') return text === '-';
  return furnitureReason(text) === piece.reason;
}

function proveWords(source: string, tree: OrderTree, fault: (at: number, found: string, expected: string) => Problem): Problem[] {
  const problems: Problem[] = [];
  let last = -1;
  for (const provision of tree.provisions) {
    const at = provision.spans[0]?.start ?? -1;
    if (wordsAt(source, provision) !== provision.text) problems.push(fault(at, `the words of ${provision.id} are not those at its place.`, `"${wordsAt(source, provision).slice(0, 60)}".`));
    if (at <= last) problems.push(fault(at, `${provision.id} stands before the provision it follows.`, 'the order of the text.'));
    last = provision.spans.at(-1)?.start ?? at;
  }
  return problems;
}

/** A line that ends in a hyphen or dash goes on without a space, unless the hyphen stands for a word left out. */
const BROKEN = /([^\s-](?:-|--|—|–|\u00ad))[^\S\n\r\f]*[\n\r\f\v\u0085\u2028\u2029]\s*(?!(?:and\/or|and|or|nor|to)(?=\s|$))(?=\S)/gu;
const ENDS_BROKEN = /[^\s-](?:-|--|—|–|\u00ad)$/u;

/** The words that stand in the spans of a provision. */
function wordsAt(source: string, { spans }: Provision): string {
  let words = '';
  let end = 0;
  for (const span of spans) {
    const piece = source.slice(span.start, span.end).replace(BROKEN, '$1');
    const between = source.slice(end, span.start);
    words += words === '' || !isParted(words, between, piece) ? piece : ` ${piece}`;
    end = span.end;
  }
  return foldSpace(words);
}

/** Whether a space stands between two spans: not around a mark of emphasis, nor where a word goes on behind a hyphen. */
function isParted(words: string, between: string, piece: string): boolean {
  if (!/\s/.test(between)) return false;
  const broken = ENDS_BROKEN.test(words) || /^-\s/.test(between);
  return !broken || /^(?:and\/or|and|or|nor|to)(?=\s|$)/.test(piece);
}

function start(source: string, piece: Span): string {
  return foldSpace(source.slice(piece.start, piece.end)).slice(0, 60);
}
