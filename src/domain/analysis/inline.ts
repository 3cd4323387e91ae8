import { foldSpace } from '../text/fold.ts';
import type { Run } from './analysis.ts';
import { findLinks, type LinkMark } from './brackets.ts';
import { findEmphasis } from './emphasis.ts';

/** Words with a place in the source for each character, as `foldLines` gives them. */
interface Placed {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Words read: runs without marks, and where in the source words and marks stand. Links are numbered from 1. */
export interface Inline {
  readonly text: string;
  readonly runs: readonly Run[];
  /** Source offsets of every character that is a word's, white space left out. */
  readonly words: readonly number[];
  /** Source offsets of every character that is a mark. */
  readonly marks: readonly number[];
  readonly links: readonly { readonly text: string; readonly address: string; readonly at: number }[];
  readonly faults: readonly { readonly rule: 'unbalanced-link' | 'unbalanced-emphasis'; readonly at: number; readonly found: string }[];
}

type OpenRun = { -readonly [K in keyof Run]: Run[K] };

const ESCAPES = /\\[*[\]()\\]/g;

/**
 * Reads *emphasis*, **strong** and [links](#). Guarantees: the runs joined are `text`; no two spaces meet and none stands
 * at an end; every character that is not white space is in `words` or in `marks`.
 */
export function readInline(placed: Placed): Inline {
  const { text, offsets } = withoutZeroWidth(placed);
  const escapes = new Set([...text.matchAll(ESCAPES)].map((match) => match.index));
  const escaped = new Set([...escapes].map((at) => at + 1));
  const brackets = findLinks(text, escaped);
  const emphasis = findEmphasis(text, (at) => (escaped.has(at) ? null : regionAt(brackets.links, at)));

  const isMark = new Set(escapes);
  const linkOf = new Map<number, number>();
  for (const [index, link] of brackets.links.entries()) {
    isMark.add(link.open);
    for (let at = link.close; at < link.end; at += 1) isMark.add(at);
    for (let at = link.open + 1; at < link.close; at += 1) linkOf.set(at, index + 1);
  }
  const steps = new Map(emphasis.marks.map((mark) => [mark.at, mark]));
  for (const { at, size } of emphasis.marks) for (let i = 0; i < size; i += 1) isMark.add(at + i);

  const runs: OpenRun[] = [];
  const words: number[] = [];
  const marks: number[] = [];
  const depth = { 1: 0, 2: 0 };
  let spaced = true;
  for (let at = 0; at < text.length; at += 1) {
    const step = steps.get(at);
    if (step) depth[step.size] += step.step;
    const char = text[at]!;
    if (isMark.has(at)) marks.push(offsets[at]!);
    else if (char !== ' ') words.push(offsets[at]!);
    if (isMark.has(at) || (char === ' ' && spaced)) continue;
    spaced = char === ' ';
    append(runs, char, depth[1] > 0, depth[2] > 0, linkOf.get(at));
  }
  trimEnd(runs);
  const linked = wordsOfLinks(runs);
  return {
    text: runs.map((run) => run.text).join(''),
    runs,
    words,
    marks,
    links: brackets.links.map((link, index) => ({ text: linked.get(index + 1) ?? '', address: link.address, at: offsets[link.open]! })),
    faults: [
      ...brackets.strays.map((at) => ({ rule: 'unbalanced-link' as const, at: offsets[at]!, found: around(text, at) })),
      ...emphasis.strays.map((at) => ({ rule: 'unbalanced-emphasis' as const, at: offsets[at]!, found: around(text, at) })),
    ],
  };
}

/** Soft hyphens, joiners and the like take no room and are no words; a page sets its own. */
function withoutZeroWidth({ text, offsets }: Placed): Placed {
  const kept = offsets.map((_, at) => at).filter((at) => text[at] === ' ' || foldSpace(text[at]!) !== '');
  return kept.length === text.length
    ? { text, offsets }
    : { text: kept.map((at) => text[at]).join(''), offsets: kept.map((at) => offsets[at]!) };
}

/** -1 outside links, the link's index inside its words, null inside its address. Links follow one another and do not overlap. */
function regionAt(links: readonly LinkMark[], at: number): number | null {
  let [low, high] = [0, links.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (links[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  const link = links[low];
  if (link === undefined || at <= link.open) return -1;
  return at >= link.close ? null : low;
}

function append(runs: OpenRun[], char: string, em: boolean, strong: boolean, link: number | undefined): void {
  const last = runs.at(-1);
  if (last && (last.em ?? false) === em && (last.strong ?? false) === strong && last.link === link) last.text += char;
  else runs.push({ text: char, ...(em && { em }), ...(strong && { strong }), ...(link !== undefined && { link }) });
}

function trimEnd(runs: OpenRun[]): void {
  const last = runs.at(-1);
  if (!last) return;
  last.text = last.text.trimEnd();
  if (last.text === '') runs.pop();
}

function wordsOfLinks(runs: readonly Run[]): Map<number, string> {
  const words = new Map<number, string>();
  for (const { link, text } of runs) if (link !== undefined) words.set(link, (words.get(link) ?? '') + text);
  return new Map([...words].map(([link, text]) => [link, text.trim()]));
}

function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 20), at + 20);
}
