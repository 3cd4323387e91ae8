export const ROMAN = /^(?=.)(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
/** Title 12 numbers paragraphs in words: 12 U.S.C. 24(Seventh). */
const WORDS = /^(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Eleventh|Twelfth)$/;
const SHAPES = /^(?:\d{1,3}[A-Za-z]{0,2}|[A-Za-z]|([A-Za-z])\1{1,3})$/;

type LabelClass = 'number' | 'letter' | 'LETTER' | 'roman' | 'ROMAN';

/** Whether the words between parentheses can label a subdivision: "b", "ii", "12", "AA"; not "whatever", not "2018". */
export function isLabel(words: string): boolean {
  return SHAPES.test(words) || WORDS.test(words) || ROMAN.test(words) || (ROMAN.test(words.toLowerCase()) && words === words.toUpperCase());
}

/** Every class a label can belong to: "i" is a letter and a roman numeral. */
function labelClasses(label: string): LabelClass[] {
  if (/^\d/.test(label)) return ['number'];
  const upper = label === label.toUpperCase();
  const classes: LabelClass[] = [];
  if (SHAPES.test(label)) classes.push(upper ? 'LETTER' : 'letter');
  if (ROMAN.test(label.toLowerCase())) classes.push(upper ? 'ROMAN' : 'roman');
  return classes;
}

/** Whether two labels can belong to one list. */
export function areAlike(one: string, other: string): boolean {
  return labelClasses(one).some((kind) => labelClasses(other).includes(kind));
}

/** Whether `next` comes directly after `label` in a class both can belong to: "e" and "f", "iv" and "v", "9" and "10". */
export function succeeds(next: string, label: string): boolean {
  return labelClasses(next).some((kind) => labelClasses(label).includes(kind) && rank(next, kind) === rank(label, kind) + 1);
}

/** The place of a label in its class, counted from 1: "c" is 3, "aa" 27, "iv" 4. */
function rank(label: string, kind: LabelClass): number {
  const lower = label.toLowerCase();
  if (kind === 'number') return Number.parseInt(label, 10);
  if (kind === 'letter' || kind === 'LETTER') return lower.charCodeAt(0) - 96 + 26 * (lower.length - 1);
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
  return [...lower].reduce((sum, sign, place) => {
    const value = values[sign] ?? 0;
    return sum + (value < (values[lower[place + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);
}
