import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldQuotation, foldSpace, isBlank, quotes } from '../../../src/domain/text/fold.ts';

test('white space of every kind folds to single spaces', () => {
  expect(foldSpace('  a\u00a0\u2003b\r\n\tc ')).toBe('a b c');
});

test('marks of no width are dropped, not turned into spaces', () => {
  expect(foldSpace('\ufeffcyber\u00adsecu\u200brity')).toBe('cybersecurity');
});

test('folding twice is folding once', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldSpace(foldSpace(text)) === foldSpace(text)));
});

test('a text of spaces and marks of no width is blank', () => {
  expect(['', ' \u00a0\n', '\u200b\ufeff'].every(isBlank)).toBe(true);
  expect(isBlank(' . ')).toBe(false);
});

test('quotation marks of every shape are compared as one', () => {
  expect(foldQuotation('``one\'\' “two” ‘three’ "four"')).toBe('"one" "two" \'three\' "four"');
});

test('a quotation is found word for word, white space and marks folded', () => {
  const source = 'a “covered frontier\n model” for the Nation’s purposes';
  expect(quotes(source, '"covered frontier model"')).toBe(true);
  expect(quotes(source, "the Nation's purposes")).toBe(true);
  expect(quotes(source, 'covered models')).toBe(false);
  expect(quotes(source, '  ')).toBe(false);
});
