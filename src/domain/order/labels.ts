export type LabelKind = 'lower' | 'lroman' | 'ldouble' | 'upper' | 'uroman' | 'udouble' | 'digit';

/** One way to read a label: "(i)" is the ninth letter or the first roman numeral. */
export interface Reading {
  readonly kind: LabelKind;
  /** 1-based place in its sequence. */
  readonly ordinal: number;
}

const SECTION = /^(?:Section|SECTION|Sec\.?|SEC\.?|§)\s*(\d{1,3}(?:\.\d{1,2})?[A-Z]?)\s*(?:[.:]|\.?\s*[—–-](?=\s))\s*/;
const DECIMAL = /^(\d{1,2}\.\d{1,2})\.\s+(?=[\p{Lu}(“"])/u;
const PART = /^(?:Part|PART)\s+(\d{1,3}|[IVXLC]+|[A-Z])\b\s*[.:—–-]*\s*/;
const ENUMERATOR = /^\(([a-z]{1,5}|[A-Z]{1,5}|\d{1,3})\)(?=\s|$|\()\s*/;

/** A label at the start of a text: what is printed, its number, and how many characters it takes with the space after it. */
export interface LabelToken {
  readonly type: 'part' | 'section' | 'enumerator';
  readonly printed: string;
  readonly number: string;
  readonly length: number;
}

/** Reads the label at the very start of the text, or null. */
export function labelAtStart(text: string): LabelToken | null {
  const section = SECTION.exec(text) ?? DECIMAL.exec(text);
  if (section) return token('section', section);
  const enumerator = ENUMERATOR.exec(text);
  if (enumerator) return token('enumerator', enumerator);
  const part = PART.exec(text);
  return part && part[0].length >= text.length - 120 && !/[.;]$/.test(text) ? token('part', part) : null;
}

function token(type: LabelToken['type'], match: RegExpExecArray): LabelToken {
  return { type, printed: match[0].trim(), number: match[1]!, length: match[0].length };
}

const ROMAN_VALUE: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const ROMAN_SHAPE = /^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

/** Value of a lower-case roman numeral up to 399, or null. */
export function romanValue(text: string): number | null {
  if (text === '' || !ROMAN_SHAPE.test(text)) return null;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = ROMAN_VALUE[text[at]!]!;
    sum += value < (ROMAN_VALUE[text[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/** All readings of an enumerator, e.g. "i" → letter 9 or roman 1. */
export function readingsOf(label: string): Reading[] {
  if (/^\d+$/.test(label)) return [{ kind: 'digit', ordinal: Number(label) }];
  const lower = label === label.toLowerCase();
  const letters = label.toLowerCase();
  const readings: Reading[] = [];
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
