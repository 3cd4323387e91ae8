import { describe, expect, test } from 'vitest';
import { annotate, cite } from '../../../src/domain/citation/index.ts';
import { order } from './order.ts';

describe('annotate', () => {
  const text = 'See E.O. 14409, § 3(b), and NSPM-11.';
  test('cuts a text at its citations, each with its link', () => {
    const pieces = annotate(text, cite(text, order), ({ url }) => url);
    expect(pieces.map(({ text: words, link }) => [words, link])).toEqual([
      ['See ', null],
      ['E.O. 14409, § 3(b)', '/eo/14409/3/b/'],
      [', and ', null],
      ['NSPM-11', null],
      ['.', null],
    ]);
  });
  test('makes of a link whatever is asked for', () => {
    const html = annotate(text, cite(text, order), ({ kind }) => `<${kind}>`).map((piece) => piece.link ?? piece.text);
    expect(html.join('')).toBe('See <order>, and <memo>.');
  });
  test('of a text without citations is the text', () => {
    expect(annotate('Nothing.', [], () => null)).toEqual([{ start: 0, end: 8, text: 'Nothing.', citation: null, link: null }]);
    expect(annotate('', [], () => null)).toEqual([]);
  });
  test('refuses citations that overlap or leave the text', () => {
    const overlapping = [
      { start: 0, end: 3 },
      { start: 2, end: 4 },
    ];
    expect(() => annotate(text, overlapping, () => null)).toThrow('The citation at 2–4 overlaps the one before it');
    expect(() => annotate('abc', [{ start: 1, end: 9 }], () => null)).toThrow('leaves the text of 3 units');
  });
});
