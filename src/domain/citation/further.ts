import type { Path } from './mention.ts';
import { asParagraph, readPath, type PathRead, type Syntax } from './path.ts';
import { isFree, isPlain } from './words/ahead.ts';
import { succeeds } from './words/label-class.ts';
import { at, DASH, GAP, past, sticky } from './words/lexeme.ts';

/** What was read of a list so far. */
export interface ListRead {
  readonly first: Path;
  readonly previous: Path;
  /** After a singular lead ("section 3"), a further number must prove itself. */
  readonly plural: boolean;
  readonly count: number;
}

const SEPARATOR = sticky(`${GAP}(?:,${GAP}(?:(?:and/or|and|or)\\b|&)?|;${GAP}(?:(?:and|or)\\b|&)?|(?:and/or|and|or)\\b|&|/)${GAP}`, 'i');
/** A remark between two members: " (CISA)". With digits it may hold citations of its own. */
const WORDS = sticky(`${GAP}\\((?![ivx]{1,4}\\))[A-Za-z][A-Za-z\\s,&'\u2019-]{2,48}\\)`);
/** ", subsections (b) and (c)" */
const LABEL_LEAD = sticky(`(?:(?:sub-?)?(?:section|paragraph|clause)s?|\\u00b6{1,2})${GAP}(?=\\([A-Za-z0-9]{1,5}\\))`, 'i');
const SUFFIX = sticky(`${DASH}(?=\\d)`);
/** A single number behind a semicolon must close there; a sentence may go on with an amount. */
const CLOSED = sticky(`${GAP}(?:$|[,;.:?!)\\]"'\u2019\u201d\u2014*|]|et\\b)`);
/** A label that opens an item inside a sentence. */
const ITEM = /(?:^|[\s,;:])\(([a-z]{1,4}|\d{1,2})\)\s/g;
const REACH = 400;

/** Reads the next member of a list behind `end`; null where the list is over. */
export function readNext(text: string, end: number, syntax: Syntax, list: ListRead): PathRead | null {
  const separator = readSeparator(text, end, syntax);
  if (separator === null) return null;
  const from = end + separator.length;
  const lead = syntax.lead(text, from);
  const start = lead?.end ?? (syntax.labels ? past(LABEL_LEAD, text, from) : from);
  const read = lead ? readPath(text, start, syntax, false) : readSuffix(text, start, list.previous, syntax);
  if (!read) return null;
  const path = asParagraph(read.path, list.previous, !list.plural);
  const next = { path, start: lead ? from : read.start, end: read.end, led: lead !== null };
  return belongs(text, separator, next, syntax, { ...list, plural: list.plural || (lead?.plural ?? false) }) ? next : null;
}

function readSeparator(text: string, end: number, syntax: Syntax): string | null {
  const separator = at(SEPARATOR, text, end) ?? (syntax.separator && at(syntax.separator, text, end));
  if (separator) return separator[0];
  const remark = past(WORDS, text, end);
  const behind = remark > end ? at(SEPARATOR, text, remark) : null;
  return behind && text.slice(end, remark) + behind[0];
}

/** "1395w-114, and -115": the suffix alone stands for the number with its last piece changed. */
function readSuffix(text: string, index: number, previous: Path, syntax: Syntax): PathRead | null {
  const base = /^(.*)-\w+$/.exec(previous.section ?? '')?.[1];
  const start = past(SUFFIX, text, index);
  const read = start === index || base === undefined ? readPath(text, index, syntax, true) : readPath(text, start, syntax, false);
  if (!read?.path.section) return read;
  if (start > index && base !== undefined)
    return { ...read, start: index, path: { ...read.path, section: `${base}-${read.path.section}` } };
  // "1005.3, .4": the part is that of the number before.
  const dotted = read.path.section.startsWith('.') && syntax.complete?.(previous.section ?? '', read.path.section);
  return dotted ? { ...read, path: { ...read.path, section: dotted } } : read;
}

/** Whether what follows a separator is one more member, and not the start of something else. */
function belongs(text: string, separator: string, next: PathRead, syntax: Syntax, list: ListRead): boolean {
  const { section, labels, paragraph, tail } = next.path;
  const last = /\b(?:and|or)\b|&|\/|\bat\b/i.test(separator);
  const closed = tail !== null || isPlain(text, next.end);
  if (section === null) {
    if (paragraph !== null) return isFree(text, next.end) && isPlain(text, next.end);
    if (labels.length === 0) return last && isPlain(text, next.end);
    const leans = list.previous.labels.length > 0 || list.first.labels.length > 0 || list.first.section === null;
    return leans && !separator.includes(';') && (list.plural || closed || (last && !isItem(text, next.start, labels)));
  }
  if (!isFree(text, next.end) || (list.first.section !== null && syntax.fits?.(list.first.section, section) === false)) return false;
  if (next.led) return true;
  if (separator.includes(';') && labels.length === 0 && (section.length < 2 || !at(CLOSED, text, next.end))) return false;
  // "2 and 5,000": thousands, unless the list itself is closed up ("551,552").
  if (/\s$/.test(separator) && /^,\d{3}(?!\d)/.test(text.slice(next.end, next.end + 5))) return false;
  return labels.length > 0 || list.plural || closed || (last && list.count > 1);
}

/** "must (a) comply with section 2(a) and (b) report": a label whose predecessor opened an item opens one too. */
function isItem(text: string, index: number, labels: readonly string[]): boolean {
  const items = Array.from(text.slice(Math.max(0, index - REACH), index).matchAll(ITEM), ([, item]) => item ?? '');
  return items.some((item) => succeeds(labels[0] ?? '', item));
}
