import { expect, test } from 'vitest';
import { innerMarks, openingMark, withoutMarks } from '../../../src/domain/order/marks.ts';

test.each([
  ['- (i) one', '(i) one'],
  ['  * one', 'one'],
  ['• one', 'one'],
  ['## Sec. 2. Policy.', 'Sec. 2. Policy.'],
  ['> quoted', 'quoted'],
  ['L   (1) develop', '(1) develop'],
  ['-one', '-one'],
  ['Law (1)', 'Law (1)'],
])('the mark before %j is left out', (line, words) => {
  expect(line.slice(openingMark(line))).toBe(words);
});

test.each([
  ['**Sec. 2.** *Policy.* It is so.', 'Sec. 2. Policy. It is so.'],
  ['__Sec. 2.__ _Policy._', 'Sec. 2. Policy.'],
  ['build [[Page 310]] bridges', 'build bridges'],
  ['2 * 3 is 6, snake_case_name', '2 * 3 is 6, snake_case_name'],
  ['Order ____ of 2026', 'Order ____ of 2026'],
])('marks inside %j are left out', (line, words) => {
  expect(withoutMarks(line)).toBe(words);
});

test('marks are told by their place in the source, in order', () => {
  expect(innerMarks('- **a** *b*', 100, 2)).toEqual([
    { start: 102, end: 104, reason: 'emphasis mark' },
    { start: 105, end: 107, reason: 'emphasis mark' },
    { start: 108, end: 109, reason: 'emphasis mark' },
    { start: 110, end: 111, reason: 'emphasis mark' },
  ]);
});
