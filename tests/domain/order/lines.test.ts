import { expect, test } from 'vitest';
import { lineAt, linesOf } from '../../../src/domain/order/lines.ts';

test('a text is cut at line breaks of every kind, and nothing is lost', () => {
  const source = 'a\nb\r\nc\rd\fe\u2028f';
  const lines = linesOf(source);
  expect(lines.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(lines.map(({ start, end }) => source.slice(start, end))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
});

test('an empty text is one blank line', () => {
  expect(linesOf('')).toMatchObject([{ number: 1, start: 0, end: 0, blank: true }]);
});

test('margins are counted in columns, indents in characters', () => {
  expect(linesOf('  (a) x')[0]).toMatchObject({ indent: 2, margin: 2 });
  expect(linesOf('\t(a) x')[0]).toMatchObject({ indent: 1, margin: 8 });
  expect(linesOf('   \t(a) x')[0]).toMatchObject({ indent: 4, margin: 8 });
  expect(linesOf('\u00a0\u00a0(a) x')[0]).toMatchObject({ indent: 2, margin: 2 });
});

test('a line of no-break or zero-width spaces is blank', () => {
  expect(linesOf('\u00a0\u200b\u00ad')[0]!.blank).toBe(true);
});

test('a line behind a form feed begins a page', () => {
  expect(linesOf('a\fb\nc').map(({ page }) => page)).toEqual([false, true, false]);
});

test('an offset is found in its line, a line break in the line it ends', () => {
  const lines = linesOf('ab\ncd\n');
  expect([0, 2, 3, 5, 6].map((offset) => lineAt(lines, offset))).toEqual([1, 1, 2, 2, 3]);
});
