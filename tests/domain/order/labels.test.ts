import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelAtStart, mayBeFirst, printReading, readingsOf, succeeds, type LabelKind } from '../../../src/domain/order/labels.ts';
import { romanValue, toRoman } from '../../../src/domain/order/roman.ts';

test.each([
  ['Section 1. Purpose.', 'section', '1', 'Section 1.'],
  ['SEC. 12. Policy', 'section', '12', 'SEC. 12.'],
  ['Sec. 3 . Policy', 'section', '3', 'Sec. 3 .'],
  ['Sec. 2A. Policy', 'section', '2A', 'Sec. 2A.'],
  ['Sec. 2.3 Temporary Access. It is', 'section', '2.3', 'Sec. 2.3'],
  ['Sec. 1—Policy', 'section', '1', 'Sec. 1—'],
  ['4.1.  Developing Guidelines', 'section', '4.1', '4.1.'],
  ['1-101. A policy', 'section', '1-101', '1-101.'],
  ['PART 1--ORIGINAL CLASSIFICATION', 'part', '1', 'PART 1--'],
  ['Part II: Practices', 'part', 'II', 'Part II:'],
  ['(iii) facilitate', 'enumerator', 'iii', '(iii)'],
  ['(aa) one', 'enumerator', 'aa', '(aa)'],
  ['(a)(1) one', 'enumerator', 'a', '(a)'],
  ['(i)the first', 'enumerator', 'i', '(i)'],
  ['(12) twelve', 'enumerator', '12', '(12)'],
  ['a. one', 'enumerator', 'a', 'a.'],
])('%j begins with a label', (text, type, number, printed) => {
  expect(labelAtStart(text)).toMatchObject({ type, number, printed });
});

test.each([
  'Section 3 of this order is revoked.',
  'Section 1A(c) is amended.',
  'Sections 2 and 3. They',
  '“(b) The Council',
  '``Sec. 2. Council',
  '(IT) systems',
  '(agencies) shall',
  '(b), (c), and (d)',
  '(DC) Circuit',
  'Part 193 and shall finalize the rule',
  'Part of the plan',
  '44 U.S.C. 3552',
  '2026. It is',
])('%j begins with none', (text) => {
  expect(labelAtStart(text)).toBeNull();
});

const read = (printed: string) => readingsOf({ number: printed.replace(/[().]/g, ''), printed });

test('a label that looks like a letter and a roman numeral is read both ways', () => {
  expect(read('(i)')).toEqual([
    { kind: 'lower', ordinal: 9 },
    { kind: 'lroman', ordinal: 1 },
  ]);
  expect(read('(C)')).toEqual([{ kind: 'upper', ordinal: 3 }]);
  expect(read('(aa)')).toEqual([
    { kind: 'lower', ordinal: 27 },
    { kind: 'ldouble', ordinal: 1 },
  ]);
  expect(read('v.')).toEqual([
    { kind: 'lower.', ordinal: 22 },
    { kind: 'lroman.', ordinal: 5 },
  ]);
});

test('labels follow one another in some reading', () => {
  const follows = (a: string, b: string) => succeeds({ number: a, printed: `(${a})` }, { number: b, printed: `(${b})` });
  expect([follows('h', 'i'), follows('i', 'ii'), follows('z', 'aa'), follows('i', 'j')]).toEqual([true, true, true, true]);
  expect([follows('a', 'c'), follows('a', 'B'), follows('ii', 'i')]).toEqual([false, false, false]);
  expect(['a', 'i', 'A', '1', 'aa'].every((number) => mayBeFirst({ number, printed: `(${number})` }))).toBe(true);
});

test('roman numerals are written and read alike up to 399', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 399 }), (value) => romanValue(toRoman(value)) === value));
  expect(['', 'iiii', 'vx', 'abc', 'ic'].map(romanValue)).toEqual([null, null, null, null, null]);
});

test('a reading is printed as it is read', () => {
  const kinds: LabelKind[] = ['lower', 'upper', 'lroman', 'uroman', 'digit', 'ldouble', 'udouble', 'lower.', 'digit.'];
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 26 }), (kind, ordinal) => {
      const printed = printReading({ kind, ordinal });
      expect(read(printed)).toContainEqual({ kind, ordinal });
    }),
  );
});
