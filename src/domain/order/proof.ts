import type { Problem } from '../problem/problem.ts';
import { lineAt, linesOf } from './lines.ts';
import type { OrderTree, Span } from './provision.ts';

/**
 * Proves, from the source alone and not from the parser's own words, that nothing is lost: every character that is not
 * white space lies in exactly one provision or one piece of furniture; each provision's words are those at its place;
 * and the provisions follow one another as in the source. Returns what fails.
 */
export function proveNothingLost(source: string, tree: OrderTree, file: string): Problem[] {
  const lines = linesOf(source);
  const pieces: (Span & { readonly owner: string })[] = [
    ...tree.furniture.map((piece) => ({ start: piece.start, end: piece.end, owner: piece.reason })),
    ...tree.provisions.flatMap((provision) => provision.spans.map((span) => ({ ...span, owner: provision.id }))),
  ].sort((a, b) => a.start - b.start);
  const problems: Problem[] = [];
  const report = (at: number, found: string, expected: string) =>
    problems.push({ rule: 'order/proof', file, line: lineAt(lines, at), found, expected, mend: 'this is a fault of the parser on this text: do not publish; add the text to its tests.' });

  let reached = 0;
  for (const piece of pieces) {
    const gap = source.slice(reached, piece.start);
    if (gap.trim() !== '') report(reached, `the words "${gap.trim().slice(0, 60)}" are in no provision.`, 'every word in exactly one provision.');
    if (piece.start < reached) report(piece.start, `words of ${piece.owner} are in two places.`, 'every word in exactly one provision.');
    reached = Math.max(reached, piece.end);
  }
  const tail = source.slice(reached).trim();
  if (tail !== '') report(reached, `the words "${tail.slice(0, 60)}" are in no provision.`, 'every word in exactly one provision.');

  let last = -1;
  for (const provision of tree.provisions) {
    const place = provision.spans.map((span) => source.slice(span.start, span.end)).join('');
    const start = provision.spans[0]?.start ?? -1;
    if (withoutSpace(place) !== withoutSpace(provision.text)) report(start, `the words of ${provision.id} are not those at its place.`, `"${provision.text.slice(0, 60)}".`);
    if (start <= last) report(start, `${provision.id} stands before the provision it follows.`, 'the order of the text.');
    last = start;
  }
  return problems;
}

function withoutSpace(text: string): string {
  return text.replace(/[\s\u200b\u2060\ufeff]+/gu, '');
}
