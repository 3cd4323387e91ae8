import { expect, it } from 'vitest';
import { authorities } from '../../../../src/domain/facts/layers/authorities.ts';
import { readingOf, treeOf } from '../trees.ts';

it('other law is told with the provision that cites it, and the order itself is not', () => {
  const tree = treeOf('1 | | | As defined in 44 U.S.C. 3552(b) and this order.', '2 | | | Nothing.');
  const findCitations = (text: string) => {
    const cited = (words: string, kind: string, target: string, pin: string | null) => ({
      kind,
      target,
      pin,
      to: null,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    return [cited('44 U.S.C. 3552(b)', 'usc', '44/3552', '(b)'), cited('this order', 'order', 'order', null)].filter(
      ({ start }) => start >= 0,
    );
  };
  expect([...authorities(readingOf(tree, { findCitations }))]).toEqual([
    ['1', [{ provision: '1', target: 'usc/44/3552', pin: '(b)', words: '44 U.S.C. 3552(b)', start: 14, end: 31 }]],
    ['2', []],
  ]);
});
