import type { Path } from './mention.ts';
import { asParagraph, readPath, type PathRead, type Syntax } from './path.ts';
import { isFree, isPlain } from './words/ahead.ts';
import { at, DASH, GAP, hyphens, sticky } from './words/lexeme.ts';

const TO = sticky(`${GAP}(${DASH}|(?:to|through|thru)\\b)${GAP}(?:(${DASH})(?=\\d))?`, 'i');
/** "590a-f": the last letter alone. */
const LETTERS = sticky(`${DASH}(([a-z])\\2{0,2})(?![A-Za-z0-9])`);
/** An em dash parts sentences as well; between two numbers it must be closed up. */
const EM_DASH = /[\u2014\u2015]/;

/** Reads the end of a range behind a path: "–(e)", " through 5(b)", "-22", " to -64". */
export function readRange(text: string, from: PathRead, syntax: Syntax, plural: boolean): { path: Path; end: number } | null {
  if (from.path.tail !== null) return null;
  const letters = lettersAlone(text, from, syntax);
  if (letters) return letters;
  const to = at(TO, text, from.end);
  if (!to?.[1]) return null;
  const [word, start] = [/^[a-z]/i.test(to[1]), TO.lastIndex];
  const lead = syntax.lead(text, start);
  const next = readPath(text, lead?.end ?? start, syntax, !lead);
  if (!next) return null;
  const { section, labels } = next.path;
  const paragraph = lead ? next.path : asParagraph(next.path, from.path, true);
  if (paragraph.section === null && section !== null) return { path: paragraph, end: next.end };
  if (section === null) return labels.length > 0 && (from.path.labels.length > 0 || from.path.section === null) ? next : null;
  if (!isFree(text, next.end) || (EM_DASH.test(to[1]) && /\s/.test(to[0]) && labels.length === 0)) return null;
  const whole = wholeEnd(from.path.section, section, to[2] !== undefined, syntax);
  if (from.path.section !== null && syntax.fits?.(from.path.section, whole) === false) return null;
  if (word && !plural && labels.length === 0 && !lead && !isPlain(text, next.end)) return null;
  return { path: { ...next.path, section: whole }, end: next.end };
}

/** The end of a range in full: "80a-1 to -64" ends at 80a-64, "2510-22" at 2522. */
function wholeEnd(from: string | null, to: string, suffix: boolean, syntax: Syntax): string {
  if (from === null) return to;
  return suffix ? `${from.replace(/-\d+$/, '')}-${to}` : (syntax.complete?.(hyphens(from), to) ?? to);
}

function lettersAlone(text: string, { path, end }: PathRead, syntax: Syntax): { path: Path; end: number } | null {
  const match = /^(\d+)([a-z]+)$/.exec(path.section ?? '');
  const to = syntax.labels && match && path.labels.length === 0 ? at(LETTERS, text, end) : null;
  if (!to?.[1] || !match?.[2] || to[1].length < match[2].length || to[1] <= match[2]) return null;
  return { path: { ...path, section: `${match[1]}${to[1]}` }, end: LETTERS.lastIndex };
}
