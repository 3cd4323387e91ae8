import { expect, it } from 'vitest';
import { authorities } from '../../../../src/domain/facts/layers/authorities.ts';
import { readingOf, treeOf } from '../trees.ts';

it('other law is told with the provision that cites it', () => {
  const tree = treeOf('1 | | | As defined in 44 U.S.C. 3552.', '2 | | | Nothing.');
  const findAuthorities = (text: string) =>
    [...text.matchAll(/(\d+) U\.S\.C\. (\d+)/g)].map((match) => ({ target: `usc/${match[1]}/${match[2]}`, pin: null, words: match[0], start: match.index, end: match.index + match[0].length }));
  expect([...authorities(readingOf(tree, { findAuthorities }))]).toEqual([
    ['1', [{ provision: '1', target: 'usc/44/3552', pin: null, words: '44 U.S.C. 3552', start: 14, end: 28 }]],
    ['2', []],
  ]);
});
