import type { Member, Path } from './mention.ts';
import { at, DASH, GAP, hyphens, sticky } from './words/lexeme.ts';
import { readLabels, readNamedLabels } from './words/label.ts';
import type { Lead } from './words/lead.ts';
import { isFree, isPlain } from './words/ahead.ts';
import type { NumberRead } from './words/section-number.ts';

/** How the numbers of one kind of instrument are written. */
export interface Syntax {
  readonly number: (text: string, index: number) => NumberRead | null;
  readonly lead: (text: string, index: number) => Lead | null;
  /** "(a)(1)" may follow a number. */
  readonly labels: boolean;
  /** Reads what may stand behind the subdivisions and belongs to the pin: " note", ", subpart E". */
  readonly tail?: (text: string, index: number) => { tail: string | null; end: number };
  /** Puts back what the end of a range leaves out: 2510, 22 → 2522. */
  readonly complete?: (from: string, to: string) => string;
  /** Whether a further number fits the first: after section 52.02, "and 30" is no section. */
  readonly fits?: (first: string, next: string) => boolean;
}

interface PathRead {
  readonly path: Path;
  readonly start: number;
  readonly end: number;
  /** The member has a lead of its own: ", § 3". */
  readonly led: boolean;
}

const SEPARATOR = sticky(
  `${GAP}(?:,${GAP}(?:(?:and/or|and|or)\\b|&)?|;${GAP}(?:(?:and|or)\\b|&)?|(?:and/or|and|or)\\b|&|/)${GAP}`,
);
const TO = sticky(`${GAP}(${DASH}|(?:to|through|thru)\\b)${GAP}(?:(${DASH})(?=\\d))?`);

/**
 * Reads a list of numbers with their subdivisions, lists and ranges included: "2(a)–(c), 3, and 5(b)".
 * Empty where no number stands at `index`. Each member has its own offsets.
 */
export function readMembers(text: string, index: number, syntax: Syntax, plural: boolean): Member[] {
  const first = readPath(text, index, syntax, false);
  return first ? continueMembers(text, first, syntax, plural) : [];
}

/** The same from labels on: "(c)(iii) and (iv)", as it stands behind "subsections". */
export function readLabelMembers(text: string, index: number, syntax: Syntax, plural: boolean): Member[] {
  const first = readPath(text, index, syntax, true);
  return first ? continueMembers(text, first, syntax, plural) : [];
}

/** The first member takes the words that announce the list, the last those that close it. */
export function spanning(members: readonly Member[], start: number, end: number): Member[] {
  const last = members.length - 1;
  return members.map((member, place) => ({
    ...member,
    start: place === 0 ? start : member.start,
    end: place === last ? end : member.end,
  }));
}

function continueMembers(text: string, first: PathRead, syntax: Syntax, leadPlural: boolean): Member[] {
  const members: Member[] = [];
  let plural = leadPlural;
  for (let next: PathRead | null = first; next; ) {
    const range = readRange(text, next, syntax, plural);
    const end = range?.end ?? next.end;
    members.push({ start: next.start, end, from: next.path, to: range?.path ?? null });
    const separator = at(SEPARATOR, text, end);
    if (!separator) break;
    const from = SEPARATOR.lastIndex;
    const previous: Path = range?.path ?? next.path;
    const lead = syntax.lead(text, from);
    next = readPath(text, lead?.end ?? from, syntax, !lead);
    if (next) next = { ...next, start: lead ? from : next.start, led: lead !== null };
    plural ||= lead?.plural ?? false;
    if (next && !belongs(text, separator[0], first.path, previous, next, syntax, plural)) next = null;
  }
  return members;
}

/** Whether what follows a separator is one more member, and not the start of something else. */
function belongs(text: string, separator: string, first: Path, previous: Path, next: PathRead, syntax: Syntax, plural: boolean): boolean {
  const { section, labels } = next.path;
  if (section === null) {
    if (separator.includes(';') || (previous.labels.length === 0 && first.labels.length === 0 && first.section !== null)) return false;
    return plural || isPlain(text, next.end);
  }
  if (!isFree(text, next.end)) return false;
  if (next.led) return true;
  if (separator.includes(';') && labels.length === 0) return false;
  if (first.section !== null && syntax.fits && !syntax.fits(first.section, section)) return false;
  if (/\s$/.test(separator) && /^,\d{3}(?!\d)/.test(text.slice(next.end, next.end + 5))) return false;
  return labels.length > 0 || plural || isPlain(text, next.end);
}

function readRange(text: string, from: PathRead, syntax: Syntax, plural: boolean): { path: Path; end: number } | null {
  const to = at(TO, text, from.end);
  if (!to) return null;
  const [dashed, start] = [!/^[a-z]/.test(to[1] ?? ''), TO.lastIndex];
  const lead = syntax.lead(text, start);
  const next = readPath(text, lead?.end ?? start, syntax, !lead);
  if (!next) return null;
  const { section, labels } = next.path;
  if (section === null) return from.path.labels.length > 0 || from.path.section === null ? next : null;
  if (!isFree(text, next.end) || (/[\u2014\u2015]/.test(to[1] ?? '') && labels.length === 0)) return null;
  if (syntax.fits && from.path.section !== null && !syntax.fits(from.path.section, section)) return null;
  if (!dashed && !plural && labels.length === 0 && !lead && !isPlain(text, next.end)) return null;
  return { path: { ...next.path, section: wholeEnd(from.path.section, section, to[2] !== undefined, syntax) }, end: next.end };
}

/** The end of a range in full: "80a-1 to -64" ends at 80a-64, "2510-22" at 2522. */
function wholeEnd(from: string | null, to: string, suffix: boolean, syntax: Syntax): string {
  if (from === null) return to;
  return suffix ? `${from.replace(/-\d+$/, '')}-${to}` : (syntax.complete?.(hyphens(from), to) ?? to);
}

function readPath(text: string, index: number, syntax: Syntax, labelsAlone: boolean): PathRead | null {
  const number = syntax.number(text, index);
  if (!number && !labelsAlone) return null;
  const start = number?.end ?? index;
  const own = syntax.labels ? readLabels(text, start) : { labels: [], end: start };
  if (!number && own.labels.length === 0) return null;
  const named = number && syntax.labels ? readNamedLabels(text, own.end) : { labels: [], paragraph: null, end: own.end };
  const { tail, end } = syntax.tail?.(text, named.end) ?? { tail: null, end: named.end };
  const path = { section: number?.value ?? null, labels: [...own.labels, ...named.labels], paragraph: named.paragraph, tail };
  return { path, start: number ? index : firstParenthesis(text, index), end, led: false };
}

function firstParenthesis(text: string, index: number): number {
  return Math.max(index, text.indexOf('(', index));
}
