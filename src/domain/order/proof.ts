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
    ...tree.furniture
      .filter((piece) => !isFurniture(source, piece, tree))
      .map((piece) =>
        fault(piece.start, `the words "${start(source, piece)}" are left out as ${piece.reason}.`, 'words of the order in a provision.'),
      ),
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
  const furniture = new Map(tree.furniture.map((piece) => [piece.start, piece]));
  let last = -1;
  for (const provision of tree.provisions) {
    const at = provision.spans[0]?.start ?? -1;
    const words = wordsAt(source, provision, furniture);
    if (words !== provision.text)
      problems.push(fault(at, `the words of ${provision.id} are not those at its place.`, `"${words.slice(0, 60)}".`));
    if (at <= last) problems.push(fault(at, `${provision.id} stands before the provision it follows.`, 'the order of the text.'));
    last = provision.spans.at(-1)?.start ?? at;
  }
  return problems;
}

/** A line that ends in a hyphen or dash goes on without a space, unless the hyphen stands for a word left out. */
const BROKEN = /([^\s—–-](?:-|--|—|–))[^\S\n\r\f]*[\n\r\f\v\u0085\u2028\u2029]\s*(?!(?:and\/or|and|or|nor|to)(?=\s|$))(?=\S)/gu;
/** So does one that ends in a soft hyphen, where a word goes on. */
const BROKEN_WORD = /([\p{L}\p{N}])\u00ad[^\S\n\r\f]*[\n\r\f\v\u0085\u2028\u2029]\s*(?!(?:and\/or|and|or|nor|to)(?=\s|$))(?=\p{Ll})/gu;
const SOFT_HYPHEN = '\u00ad';
const NO_WIDTH = /[\u200b-\u200f\u2060\ufeff]/gu;

/** The words that stand in the spans of a provision, and the white space between them. */
function wordsAt(source: string, { spans }: Provision, furniture: ReadonlyMap<number, Furniture>): string {
  let text = '';
  let end = spans[0]?.start ?? 0;
  for (const span of spans) {
    text += spaceBetween(source, end, span.start, furniture) + source.slice(span.start, span.end);
    end = span.end;
  }
  const words = text.replace(NO_WIDTH, '').replace(BROKEN_WORD, '$1').replaceAll(SOFT_HYPHEN, '');
  // Twice, for a double hyphen that is itself broken over lines.
  return foldSpace(words.replace(BROKEN, '$1').replace(BROKEN, '$1'));
}

/** White space between two offsets, furniture left out; a soft hyphen where a hyphen of the page stood. */
function spaceBetween(source: string, from: number, to: number, furniture: ReadonlyMap<number, Furniture>): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const piece = furniture.get(at);
    if (piece && piece.end > at && piece.end <= to) {
      if (piece.reason === 'hyphen') text += SOFT_HYPHEN;
      at = piece.end - 1;
    } else if (/\s/.test(source[at]!)) text += source[at]!;
  }
  return text;
}

function start(source: string, piece: Span): string {
  return foldSpace(source.slice(piece.start, piece.end)).slice(0, 60);
}
