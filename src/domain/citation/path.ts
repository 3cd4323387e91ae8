import type { Path } from './mention.ts';
import { readDottedLabels, readLabels, readNamedLabels } from './words/label.ts';
import type { Lead } from './words/lead.ts';
import type { NumberRead } from './words/section-number.ts';

/** How the numbers of one kind of instrument are written. */
export interface Syntax {
  readonly number: (text: string, index: number) => NumberRead | null;
  /** Reads a lead that is said again before a further member: ", § 3". */
  readonly lead: (text: string, index: number) => Lead | null;
  /** "(a)(1)" may follow a number. */
  readonly labels: boolean;
  /** ".b.ii" may. */
  readonly dotted?: boolean;
  /** What parts members beside commas and "and": " at " before a page. */
  readonly separator?: RegExp;
  /** Reads what may stand behind the subdivisions and belongs to the pin: " note", ", subpart E". */
  readonly tail?: (text: string, index: number) => { tail: string | null; end: number };
  /** Puts back what the end of a range leaves out: 2510, 22 → 2522. */
  readonly complete?: (from: string, to: string) => string;
  /** Whether a further number fits the first: after section 52.02, "and 30" is no section. */
  readonly fits?: (first: string, next: string) => boolean;
}

/** One path as read, from its lead or number to its last subdivision. */
export interface PathRead {
  readonly path: Path;
  readonly start: number;
  readonly end: number;
  /** The member has a lead of its own: ", § 3". */
  readonly led: boolean;
}

/** Reads one path: a number with its subdivisions or, where allowed, subdivisions or a note alone. */
export function readPath(text: string, index: number, syntax: Syntax, labelsAlone: boolean): PathRead | null {
  const number = syntax.number(text, index);
  if (!number && !labelsAlone) return null;
  const start = number?.end ?? index;
  const dotted = number && syntax.dotted ? readDottedLabels(text, start) : { labels: [], end: start };
  const own = dotted.labels.length > 0 || !syntax.labels ? dotted : readLabels(text, start);
  const named = number && syntax.labels ? readNamedLabels(text, own.end) : { labels: [], paragraph: null, end: own.end };
  const { tail, end } = syntax.tail?.(text, named.end) ?? { tail: null, end: named.end };
  if (!number && own.labels.length === 0 && tail !== 'note') return null;
  const path = { section: number?.value ?? null, labels: [...own.labels, ...named.labels], paragraph: named.paragraph, tail };
  return { path, start: number ? index : firstMark(text, index), end, led: false };
}

function firstMark(text: string, index: number): number {
  return index + (/[^\s]/.exec(text.slice(index, index + 4))?.index ?? 0);
}

/** "section 1, paragraphs 1 and 3": behind a paragraph that has only its place, a number alone is one too. */
export function asParagraph(path: Path, previous: Path, here: boolean): Path {
  const alone = path.labels.length === 0 && path.paragraph === null && /^\d{1,2}$/.test(path.section ?? '');
  return here && previous.paragraph !== null && alone ? { ...path, section: null, paragraph: Number(path.section) } : path;
}
