import { expect, test } from 'vitest';
import { hyphenBetween, vocabularyOf } from '../../../src/domain/order/hyphens.ts';

const TEXT = ['The Government-wide network and', 'its cybersecurity, by the forc-', 'ible hand of the law'];
const vocabulary = vocabularyOf(TEXT);

test('the halves of a word parted at a line end are no words of the text', () => {
  expect(vocabulary.has('government-wide')).toBe(true);
  expect(vocabulary.has('forc')).toBe(false);
  expect(vocabulary.has('ible')).toBe(false);
});

test.each([
  ['Government-', 'wide', 'of the word'],
  ['cyber-', 'security', 'of the page'],
  ['net-', 'work', 'of the page'],
  ['forc-', 'ible', 'perhaps of the page'],
  ['law-', 'abiding', 'unknown'],
  ['self-', 'government', 'of the word'],
  ['Anglo-', 'American', 'of the word'],
  ['network', 'and', null],
  ['short -', 'lived', null],
])('the hyphen of %s %s is %s', (above, below, expected) => {
  expect(hyphenBetween(above, below, vocabulary)).toBe(expected);
});
