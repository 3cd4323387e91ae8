import { expect, test } from 'vitest';
import { ids, parse } from './snippet.ts';

test('a list that ends in "; and" wants its last item', () => {
  const { problems } = parse('Section 1. Tasks. It shall:\n\n(a) meet; and\n\nSec. 2. End. It ends.');
  expect(problems).toEqual([
    {
      rule: 'order/missing-label',
      file: 'order.txt',
      line: 5,
      found: '1.a ends "…(a) meet; and", and no item follows.',
      expected: 'another item, or a full stop.',
      mend: 'compare the source text with the published order and take it again whole.',
    },
  ]);
});

test('it may be the last but one of a list around it', () => {
  expect(ids('Section 1. Tasks. It shall:\n\n(a) meet, with:\n\n(i) one; and\n\n(ii) two; and\n\n(b) end.')).toBe('1 1.a 1.a.i 1.a.ii 1.b');
});

test('where the list around it is one of whole sentences, the doubt is told', () => {
  const { tree, problems } = parse('Section 1. Tasks. (a) It meets.\n\n(b) It shall:\n\n(i) talk; and\n\n(c) It ends.');
  expect(problems).toEqual([]);
  expect(tree.ambiguities).toEqual([
    {
      label: '(i)',
      line: 7,
      chosen: 'the last item of its list, though it ends "…(i) talk; and"',
      refused: 'an item before one that is missing',
    },
  ]);
});
