import { at, hyphens, sticky } from './lexeme.ts';
import type { NumberRead } from './section-number.ts';

/** An em dash spans a range, and never joins. */
const DASH = '[-\\u00ad\\u2010-\\u2013\\u2212]';
const PART = sticky('\\d{1,4}[A-Za-z]{0,2}(?![A-Za-z0-9])');
/** ".4" in "1005.3, .4, and .5": the part is the one before. */
const TAIL = sticky('\\.\\d{1,4}(?!\\w|\\.\\w)');
const PART_TAIL = sticky(`${DASH}(\\d{1,3}[A-Z]?)(?![A-Za-z0-9])`);
/** Behind the full stop: "3102", "10b", "T08", "6A". */
const SECTION = sticky('\\.([0-9A-Za-z]{1,9})(?![A-Za-z0-9])');
/** A further piece: "-21", "-0125", "-DD-254", "-3AT", "-l" (so printed), and ".50" behind it. */
const PIECE = sticky(`${DASH}((?:[A-Z]{1,2}${DASH})?\\d{1,4}[0-9A-Za-z]{0,4}|l)(\\.\\d{1,4})?(?![A-Za-z0-9]|\\.\\d)`);
/** "(a)-1", "(a)(13)-1T": in titles 17 and 26 the subsection of the statute is part of the number. */
const STATUTE = sticky(`((?:\\([A-Za-z0-9]{1,5}\\)){1,4})${DASH}(\\d{1,3}[A-Z]{0,2})(?![A-Za-z0-9]|\\.\\d)`);

/** Reads a section ("213.3102", "128-48.001-50") or a part ("25", "60-1") of a title of the C.F.R. */
export function readCfrNumber(title: string): (text: string, index: number) => NumberRead | null {
  return (text, index) => {
    const part = at(PART, text, index);
    const tail = part ? null : at(TAIL, text, index);
    if (!part) return tail && { value: tail[0], end: TAIL.lastIndex };
    const read = readPart(text, part[0], PART.lastIndex, title);
    const section = at(SECTION, text, read.end);
    if (!section || section[1] === undefined) return read;
    return readPieces(text, { value: read.value + section[0], end: SECTION.lastIndex });
  };
}

function readPart(text: string, part: string, end: number, title: string): NumberRead {
  const tail = at(PART_TAIL, text, end);
  if (!tail) return { value: part, end };
  // "1500-1508" is a range of parts; "60-1" and, in title 41, "102-117" are parts; "128-48.001" can only be a section.
  const dotted = text[PART_TAIL.lastIndex] === '.' && /\w/.test(text[PART_TAIL.lastIndex + 1] ?? '');
  const range = Number.parseInt(tail[1] ?? '', 10) > Number.parseInt(part, 10);
  if (title !== '41' && (range || !dotted)) return { value: part, end };
  return { value: hyphens(part + tail[0]), end: PART_TAIL.lastIndex };
}

function readPieces(text: string, read: NumberRead): NumberRead {
  let { value, end } = read;
  for (let count = 0; count < 6; count += 1) {
    const piece = at(PIECE, text, end);
    if (!piece || startsSection(value, piece) || endsRange(value, piece[1] ?? '')) break;
    value += hyphens(piece[0]);
    end = PIECE.lastIndex;
  }
  const statute = at(STATUTE, text, end);
  return statute ? { value: value + hyphens(statute[0]), end: STATUTE.lastIndex } : { value, end };
}

/** "164.404-408" spans to section 164.408; no number has two pieces of one length that climb, unless they are short. */
function endsRange(value: string, piece: string): boolean {
  return piece.length > 2 && completedCfr(value, piece) !== piece;
}

/** The end of a range with its part put back: "164.404", "408" → "164.408"; ".6" behind "1500.1" → "1500.6". */
export function completedCfr(from: string, to: string): string {
  const [, part, section] = /^(.+)\.(\d+)$/.exec(from) ?? [];
  const last = to.replace(/^\./, '');
  const climbs = part !== undefined && section !== undefined && /^\d+$/.test(last) && Number(last) > Number(section);
  return climbs && (to !== last || last.length === section.length) ? `${part}.${last}` : to;
}

/** In "1500.1-1508.28" the second number is a section of its own; in "109-38.301-1.50" it is a piece of the first. */
function startsSection(value: string, piece: RegExpExecArray): boolean {
  return piece[2] !== undefined && Number.parseInt(piece[1] ?? '', 10) >= Number.parseInt(value, 10);
}
