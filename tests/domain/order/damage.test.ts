import { expect, test } from 'vitest';
import { damageOf, unknownCharacters } from '../../../src/domain/order/damage.ts';
import { linesOf } from '../../../src/domain/order/lines.ts';

const rule = (source: string) => damageOf(source, linesOf(source), 'f')?.rule ?? null;

test.each([
  ['\u200b \n', 'order/empty'],
  ['S\u0000e\u0000c\u0000', 'order/encoding'],
  ['the Nation\u00e2\u20ac\u2122s rivers', 'order/encoding'],
  ['\u00c2\u00a7 3552', 'order/encoding'],
  ['<p class="x">Section 1.</p>', 'order/markup'],
  ['<FP>By the authority</FP>', 'order/markup'],
  ['research &amp; development', 'order/markup'],
])('%j is no plain text: %s', (source, expected) => {
  expect(rule(source)).toBe(expected);
});

test.each([
  '<GRAPHIC(S) NOT AVAILABLE IN TIFF FORMAT>',
  '(Presidential Sig.)<Clinton1>',
  'AT&T',
  'naïve § 3552 — “so”',
  'VerDate Sep<11>2014',
])('%j is plain text', (source) => {
  expect(rule(source)).toBeNull();
});

test('the line of the damage is told', () => {
  const source = 'one\ntwo\n<br/>';
  expect(damageOf(source, linesOf(source), 'f')).toMatchObject({ file: 'f', line: 3, found: '"<br/>" is markup of a web page or of XML.' });
});

test('only the first unknown character between two offsets is reported', () => {
  const source = '\u0001\nab\u0002\n\u0003';
  expect(unknownCharacters(source, 2, 5, linesOf(source), 'f')).toMatchObject([
    { line: 2, found: "the character U+0002 stands in the order's words." },
  ]);
  expect(unknownCharacters(source, 2, 4, linesOf(source), 'f')).toEqual([]);
});
