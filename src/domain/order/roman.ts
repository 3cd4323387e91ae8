const VALUE: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };
const SHAPE = /^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;
const SIGNS: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** Value of a lower-case roman numeral up to 399, or null. */
export function romanValue(text: string): number | null {
  if (text === '' || !SHAPE.test(text)) return null;
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = VALUE[text[at]!]!;
    sum += value < (VALUE[text[at + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/** A number from 1 to 399 as a lower-case roman numeral. */
export function toRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [amount, sign] of SIGNS) {
    while (rest >= amount) {
      text += sign;
      rest -= amount;
    }
  }
  return text;
}
