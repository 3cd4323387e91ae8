import type { Provision } from '../order/provision.ts';
import type { WordsRun } from './edition.ts';

/** A stretch of a provision's words with a link under it. Offsets lead into the provision's text. */
export interface Linked {
  readonly start: number;
  readonly end: number;
  readonly kind: 'term' | 'law' | 'cross-reference';
  readonly path: string;
  readonly target: string;
}

/**
 * Cuts a provision's words into label, heading and linked or plain runs. The runs joined are the exact words.
 * Where links overlap the longer one stands; a term is linked at its first use in the provision only.
 */
export function wordsRuns(provision: Provision, links: readonly Linked[]): WordsRun[] {
  const { text, label, heading } = provision;
  const runs: WordsRun[] = [];
  let at = 0;
  if (label !== null && text.startsWith(label)) at = push(runs, { text: label, kind: 'label' }, at);
  if (heading !== null) {
    const start = text.indexOf(heading, at);
    if (start > at) at = push(runs, { text: text.slice(at, start), kind: 'plain' }, at);
    if (start >= 0) at = push(runs, { text: heading, kind: 'heading' }, at);
  }
  for (const link of chosen(links)) {
    if (link.start < at) continue;
    if (link.start > at) at = push(runs, { text: text.slice(at, link.start), kind: 'plain' }, at);
    at = push(runs, { text: text.slice(link.start, link.end), kind: link.kind, path: link.path, target: link.target }, at);
  }
  if (at < text.length) push(runs, { text: text.slice(at), kind: 'plain' }, at);
  return runs;
}

function push(runs: WordsRun[], run: WordsRun, at: number): number {
  runs.push(run);
  return at + run.text.length;
}

function chosen(links: readonly Linked[]): Linked[] {
  const seen = new Set<string>();
  const byLength = [...links].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Linked[] = [];
  for (const link of byLength) {
    if (kept.some((other) => link.start < other.end && other.start < link.end)) continue;
    kept.push(link);
  }
  return kept
    .sort((a, b) => a.start - b.start)
    .filter((link) => {
      const repeated = link.kind === 'term' && seen.has(link.target);
      seen.add(link.target);
      return !repeated;
    });
}
