import { lineAt, linesOf } from '../order/lines.ts';
import type { Span } from '../order/provision.ts';
import type { Problem } from '../problem/problem.ts';
import { foldSpace } from '../text/fold.ts';
import type { Analysis, Run } from './analysis.ts';
import { excerpt, fault } from './fault.ts';

/**
 * Proves from the source alone that nothing is lost: every character that is not white space lies in exactly one passage,
 * heading, title or named piece of furniture; their words are those at their places; and their runs joined are their words.
 */
export function proveNothingLost(source: string, analysis: Analysis, file: string): Problem[] {
  const lines = linesOf(source);
  const words = [
    { name: 'the title', ...analysis.title },
    ...analysis.headings.map((heading) => ({ name: `the heading ${heading.id}`, ...heading })),
    ...analysis.passages.map((passage) => ({ name: passage.anchor, ...passage })),
  ];
  const problems = words.flatMap((piece) => {
    const line = lineAt(lines, piece.spans[0]?.start ?? 0);
    return saysWhatStands(source, piece) ? [] : [fault('proof', file, line, `The words of ${piece.name} are not those at its place.`)];
  });
  const times = coverage(source, [...analysis.furniture, ...words.flatMap((piece) => piece.spans)]);
  for (const { start, end, number } of lines) {
    for (let at = start; at < end; at += 1) {
      if (times[at] === 1 || foldSpace(source[at]!) === '') continue;
      const from = at;
      while (at + 1 < end && times[at + 1] === times[from]) at += 1;
      const place = times[from] === 0 ? 'no place' : 'two places';
      problems.push(fault('proof', file, number, `"${excerpt(foldSpace(source.slice(from, at + 1)))}" is in ${place}.`));
    }
  }
  return problems;
}

function saysWhatStands(
  source: string,
  piece: { readonly text: string; readonly runs: readonly Run[]; readonly spans: readonly Span[] },
): boolean {
  const standing = piece.spans.map((span) => source.slice(span.start, span.end)).join('');
  const runs = piece.runs.map((run) => run.text).join('');
  return withoutSpace(standing) === withoutSpace(piece.text) && runs === piece.text && foldSpace(piece.text) === piece.text;
}

/** How many pieces each character lies in, two standing for more. */
function coverage(source: string, spans: readonly Span[]): Uint8Array {
  const times = new Uint8Array(source.length);
  for (const { start, end } of spans) for (let at = start; at < end; at += 1) times[at] = Math.min(2, times[at]! + 1);
  return times;
}

function withoutSpace(text: string): string {
  return foldSpace(text).replaceAll(' ', '');
}
