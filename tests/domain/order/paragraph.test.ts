import { expect, test } from 'vitest';
import { linesOf } from '../../../src/domain/order/lines.ts';
import { foldLines, joinAll, slice, spansOf, type Paragraph } from '../../../src/domain/order/paragraph.ts';

const fold = (source: string): Paragraph => foldLines(linesOf(source).map((line) => ({ line, from: 0 })));

test('lines fold into one paragraph, white space into single spaces', () => {
  expect(fold('  (a)\u00a0 Within 30\n  days   of ').text).toBe('(a) Within 30 days of');
});

test('a break behind a hyphen or dash is no space, but behind a suspended hyphen it is', () => {
  expect(fold('Government-\n  wide').text).toBe('Government-wide');
  expect(fold('relevant to--\nas well').text).toBe('relevant to--as well');
  expect(fold('short-\nand long-term').text).toBe('short- and long-term');
  expect(fold('software —\nsoftware').text).toBe('software — software');
});

test('each character knows its place in the source', () => {
  const source = 'ab\n  cd';
  const { text, offsets } = fold(source);
  expect(text).toBe('ab cd');
  expect([...text].filter((char) => char !== ' ').map((_, at) => source[offsets[at < 2 ? at : at + 1]!])).toEqual(['a', 'b', 'c', 'd']);
});

test('marks to skip are left out, without a space for them', () => {
  const [line] = linesOf('**Sec. 2.** Policy');
  const skip = [
    { start: 0, end: 2 },
    { start: 9, end: 11 },
  ];
  expect(foldLines([{ line: line!, from: 0, skip }]).text).toBe('Sec. 2. Policy');
});

test('a slice keeps the places of its characters', () => {
  const part = slice(fold('one two'), 3);
  expect(part.text).toBe('two');
  expect(part.offsets).toEqual([4, 5, 6]);
});

test('paragraphs are joined with a space between', () => {
  const [first, second] = ['one:', 'two.'].map(fold) as [Paragraph, Paragraph];
  expect(joinAll([first, second]).text).toBe('one: two.');
});

test('spans are parted only where something else lies between', () => {
  const source = 'one\n\n two [[Page 3]] three';
  expect(spansOf(fold('one\n\n two').offsets, source)).toEqual([{ start: 0, end: 9 }]);
  expect(
    spansOf(
      [0, 1, 2, 20, 21, 22, 23, 24, 25].map((at) => at),
      source,
    ),
  ).toEqual([
    { start: 0, end: 3 },
    { start: 21, end: 26 },
  ]);
});
