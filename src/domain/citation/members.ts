import type { Member, Path } from './mention.ts';
import { isFree, isPlain } from './words/ahead.ts';
import { at, DASH, GAP, past, sticky } from './words/lexeme.ts';
import { asParagraph, readPath, type PathRead, type Syntax } from './path.ts';
import { readRange } from './range.ts';

const SEPARATOR = sticky(`${GAP}(?:,${GAP}(?:(?:and/or|and|or)\\b|&)?|;${GAP}(?:(?:and|or)\\b|&)?|(?:and/or|and|or)\\b|&|/)${GAP}`);
const SUFFIX = sticky(`${DASH}(?=\\d)`);
/** A single number behind a semicolon must close there; a sentence may go on with an amount. */
const CLOSED = sticky(`${GAP}(?:$|[,;.)\\]]|et\\b)`);

/**
 * Reads a list of numbers with their subdivisions, lists and ranges included: "2(a)–(c), 3, and 5(b)".
 * Empty where no number stands at `index`. Each member has its own offsets. After a singular lead ("section 3"), a
 * further number must prove itself; after a plural it need only not be something else.
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

/** Goes on with a list behind words that stood between its members; `before` is what was read of it. */
export function readFurther(text: string, index: number, before: readonly Member[], syntax: Syntax, plural: boolean): Member[] {
  const [first, last] = [before[0], before.at(-1)];
  const next = first && last ? readNext(text, index, first.from, last.to ?? last.from, syntax, plural) : null;
  return next ? continueMembers(text, next, syntax, plural) : [];
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
  for (let next: PathRead | null = first; next;) {
    const range = readRange(text, next, syntax, plural);
    const end: number = range?.end ?? next.end;
    members.push({ start: next.start, end, from: next.path, to: range?.path ?? null });
    next = readNext(text, end, first.path, range?.path ?? next.path, syntax, plural);
    plural ||= next?.led ?? false;
  }
  return members;
}

function readNext(text: string, end: number, first: Path, previous: Path, syntax: Syntax, plural: boolean): PathRead | null {
  const separator = at(SEPARATOR, text, end);
  if (!separator) return null;
  const from = SEPARATOR.lastIndex;
  const lead = syntax.lead(text, from);
  const read = lead ? readPath(text, lead.end, syntax, false) : readSuffix(text, from, previous, syntax);
  if (!read) return null;
  const next = { path: asParagraph(read.path, previous, !plural), start: lead ? from : read.start, end: read.end, led: lead !== null };
  return belongs(text, separator[0], first, previous, next, syntax, plural || (lead?.plural ?? false)) ? next : null;
}

/** "1395w-114, and -115": the suffix alone stands for the number with its last piece changed. */
function readSuffix(text: string, index: number, previous: Path, syntax: Syntax): PathRead | null {
  const base = /^(.*)-\w+$/.exec(previous.section ?? '')?.[1];
  const start = past(SUFFIX, text, index);
  if (start === index || base === undefined) return readPath(text, index, syntax, true);
  const read = readPath(text, start, syntax, false);
  return read && { ...read, start: index, path: { ...read.path, section: `${base}-${read.path.section}` } };
}

/** Whether what follows a separator is one more member, and not the start of something else. */
function belongs(text: string, separator: string, first: Path, previous: Path, next: PathRead, syntax: Syntax, plural: boolean): boolean {
  const { section, labels, paragraph, tail } = next.path;
  const closed = tail !== null || isPlain(text, next.end);
  if (section === null) {
    if (paragraph !== null) return isFree(text, next.end) && isPlain(text, next.end);
    if (labels.length === 0) return /and|&/.test(separator) && isPlain(text, next.end);
    return (
      !separator.includes(';') && (previous.labels.length > 0 || first.labels.length > 0 || first.section === null) && (plural || closed)
    );
  }
  if (!isFree(text, next.end) || (first.section !== null && syntax.fits?.(first.section, section) === false)) return false;
  if (next.led) return true;
  if (separator.includes(';') && labels.length === 0 && (section.length < 2 || !at(CLOSED, text, next.end))) return false;
  // "2 and 5,000": thousands, unless the list itself is closed up ("551,552").
  if (/\s$/.test(separator) && /^,\d{3}(?!\d)/.test(text.slice(next.end, next.end + 5))) return false;
  return labels.length > 0 || plural || closed;
}
