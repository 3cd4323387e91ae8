import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeCalendarText, foldLine } from '../../../../src/domain/export/calendar/lines.ts';

test('a short line is left whole', () => {
  expect(foldLine('VERSION:2.0')).toBe('VERSION:2.0\r\n');
});

test('a long line is folded after 75 octets, not characters', () => {
  expect(foldLine(`X:${'é'.repeat(40)}`)).toBe(`X:${'é'.repeat(36)}\r\n ${'é'.repeat(4)}\r\n`);
});

test.each([
  ['a, b; c\\d', 'a\\, b\\; c\\\\d'],
  ['two\nlines\r\nthree', 'two\\nlines\\nthree'],
  ['bell\u0007', 'bell '],
])('%j is escaped as %j', (text, expected) => {
  expect(escapeCalendarText(text)).toBe(expected);
});

test('any line, unfolded, is itself again, and no piece is longer than 75 octets or cut inside a character', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }).filter((text) => !/[\r\n]/.test(text)),
      (line) => {
        const folded = foldLine(line);
        expect(folded.replace(/\r\n /g, '')).toBe(`${line}\r\n`);
        for (const piece of folded.split('\r\n')) expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
        expect(Buffer.from(folded).toString()).toBe(folded);
      },
    ),
  );
});
