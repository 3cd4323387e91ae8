import { headingLength, isTitle } from './heading.ts';
import { romanValue, toRoman } from './roman.ts';

type Kind = 'lower' | 'lroman' | 'ldouble' | 'upper' | 'uroman' | 'udouble' | 'digit';
/** "a." is of another kind than "(a)", so that one may stand below the other. */
export type LabelKind = Kind | `${Kind}.`;

/** One way to read a label: "(i)" is the ninth letter or the first roman numeral. */
export interface Reading {
  readonly kind: LabelKind;
  /** 1-based place in its sequence. */
  readonly ordinal: number;
}

const NUMBER = String.raw`(\d{1,4}(?:[.-]\d{1,3})?[A-Za-z]?)`;
const SECTION = new RegExp(
  String.raw`^(?:(?:Section|SECTION|Sect?|SECT?)\s?\.?|§)\s*${NUMBER}\s*(?:[.:]+(?!\d)(?:\s*(?:—|–|--?)(?=\s|\p{Lu}))?|(?:—|–|--)(?=\s|\p{Lu}|\()|-(?=\s))\s*`,
  'u',
);
/** "Sec. 3 Policy. It is …": the stop after the number is wanting, but a heading follows. */
const UNSTOPPED = /^(?:Section|SECTION|Sec\.|SEC\.)\s*(\d{1,2}(?:\.\d{1,3})?)\s+(?=\p{Lu})/u;
/** "SEC. 2 (a) The rates …": here too. "Section 2 (a) of this order" begins a sentence that cites it. */
const BEFORE_LIST = /^(?:Sec\.|SEC\.)\s*(\d{1,3})\s+(?=\(a\)\.?\s+\p{Lu})/u;
/** "4.1. Guidelines.", "1.1 Goals.", "1-101. Policy.": a section under a section or a part, its word left out. */
const DECIMAL = /^(\d{1,2}\.\d{1,2}(?=\.?\s)|\d{1,2}-\d{1,3}(?=\.\s))\.?\s+(?=[\p{Lu}(“"`])/u;
const PART = /^(?:Part|PART)\s+(\d{1,3}|[IVXLC]+|[A-Z])(?:\s*[.:—–]+|\s*--?|(?=\s|$))\s*/;
/** "(i.)" stands for "(i)" in some postings. */
const BRACKETED = /^\(\s?([a-z]{1,6}|[A-Z]{1,6}|\d{1,3})[\s.]?\)(?=$|[\s(\p{L}\p{N}"“‘`])\s*/u;
const DOTTED = /^(?:([a-z]|[A-Z]|[ivx]{2,5}|\d{1,2})\.|([a-z]|\d{1,2})\))\s+(?=\S)/;
/** A part's heading is a line, not a paragraph, in title case: "Part 193 and shall finalize …" is no part of this order. */
const LONGEST_PART = 160;
/** Lists of an order do not run so far; "(DC)" or "(MI)" at the start of a line is no label. */
const LAST_ORDINAL = 60;

/** A label at the start of a text: what is printed, its number, and how many characters it takes with the space after it. */
export interface LabelToken {
  readonly type: 'part' | 'section' | 'enumerator';
  readonly printed: string;
  /** What distinguishes it: "2", "c", "iii". */
  readonly number: string;
  readonly length: number;
}

/** An enumerator's number, and how it is printed. */
export type Enumerator = Pick<LabelToken, 'number' | 'printed'>;

/** Reads the label at the very start of the text, or null. A quotation mark before it makes it another text's label. */
export function labelAtStart(text: string): LabelToken | null {
  const section = SECTION.exec(text) ?? DECIMAL.exec(text) ?? unstopped(text);
  if (section) return token('section', section);
  const enumerator = BRACKETED.exec(text) ?? DOTTED.exec(text);
  if (enumerator) {
    const label = token('enumerator', enumerator);
    return readingsOf(label).length > 0 ? label : null;
  }
  const part = text.length <= LONGEST_PART && !/[.;,]$/.test(text) ? PART.exec(text) : null;
  return part && (part[0].length === text.length || isTitle(text.slice(part[0].length))) ? token('part', part) : null;
}

function unstopped(text: string): RegExpExecArray | null {
  const match = UNSTOPPED.exec(text);
  return match && headingLength(text.slice(match[0].length)) > 0 ? match : BEFORE_LIST.exec(text);
}

function token(type: LabelToken['type'], match: RegExpExecArray): LabelToken {
  return { type, printed: match[0].trim(), number: (match[1] ?? match[2])!, length: match[0].length };
}

/** All readings of an enumerator, e.g. "(i)" → letter 9 or roman 1. */
export function readingsOf({ number, printed }: Enumerator): Reading[] {
  const readings = /^\d+$/.test(number) ? [{ kind: 'digit' as const, ordinal: Number(number) }] : letterReadings(number);
  const known = readings.filter((reading) => reading.ordinal <= LAST_ORDINAL);
  const dotted = known.map(({ kind, ordinal }) => ({ kind: `${kind}.` as const, ordinal }));
  if (printed.startsWith('(')) return known;
  // "c)" may be "(c)" whose bracket was lost.
  return printed.endsWith(')') ? [...known, ...dotted] : dotted;
}

function letterReadings(number: string): { kind: Kind; ordinal: number }[] {
  const lower = number === number.toLowerCase();
  const letters = number.toLowerCase();
  const readings: { kind: Kind; ordinal: number }[] = [];
  const place = letters.charCodeAt(0) - 96;
  if (letters.length === 1) readings.push({ kind: lower ? 'lower' : 'upper', ordinal: place });
  if (letters.length === 2 && letters[0] === letters[1]) {
    // After (z) some orders go on with (aa); others use (aa) for a fifth level.
    readings.push({ kind: lower ? 'lower' : 'upper', ordinal: 26 + place }, { kind: lower ? 'ldouble' : 'udouble', ordinal: place });
  }
  const roman = romanValue(letters);
  if (roman !== null) readings.push({ kind: lower ? 'lroman' : 'uroman', ordinal: roman });
  return readings;
}

/** Whether an enumerator may be the first of a list. */
export function mayBeFirst(label: Enumerator): boolean {
  return readingsOf(label).some((reading) => reading.ordinal === 1);
}

/** Whether, in some reading, one enumerator comes next after another. */
export function succeeds(before: Enumerator, after: Enumerator): boolean {
  const earlier = readingsOf(before);
  return readingsOf(after).some(({ kind, ordinal }) => earlier.some((reading) => reading.kind === kind && reading.ordinal + 1 === ordinal));
}

/** A reading as an order prints it: "(c)", "(iii)", "b." */
export function printReading({ kind, ordinal }: Reading): string {
  const letter = String.fromCharCode(96 + ((ordinal - 1) % 26) + 1);
  const text = kind.startsWith('digit')
    ? String(ordinal)
    : kind.includes('roman')
      ? toRoman(ordinal)
      : kind.includes('double') || ordinal > 26
        ? letter + letter
        : letter;
  const number = kind.startsWith('u') ? text.toUpperCase() : text;
  return kind.endsWith('.') ? `${number}.` : `(${number})`;
}
