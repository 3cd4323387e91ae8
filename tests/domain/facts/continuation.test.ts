import { describe, expect, it } from 'vitest';
import { continues, leadInOf } from '../../../src/domain/facts/continuation.ts';
import { treeOf } from './trees.ts';

const governs = (leadIn: string) => {
  const tree = treeOf(`1 | | | ${leadIn}`, '1.a | (a) | | act.');
  return leadInOf(tree.provisions[0]!, tree)?.governs ?? null;
};

describe('a lead-in', () => {
  it.each([
    'Within 60 days, the Secretary shall:',
    'The Secretary shall release guidance as appropriate to:',
    'The Secretary shall begin by:',
    'The Secretary shall, within 180 days of the date of this order:',
    'The Secretary shall jointly assess:',
    'The Secretary shall ensure that:',
    'The Secretary shall issue such guidance, which may be classified, to:',
    'An agency must--',
  ])('makes its items tasks: %s', (text) => expect(governs(text)).toBe('duty'));

  it.each(['a framework through which developers would be able to:', 'The Secretary may, as needed:'])('only permits: %s', (text) =>
    expect(governs(text)).toBe('permission'),
  );

  it.each([
    'Nothing in this order shall be construed to impair or otherwise affect:',
    'The Secretary shall recommend contract language that identifies:',
    'The Secretary shall form a council that shall:',
    'The Secretary shall provide a report, within 180 days, that includes the following:',
    'The guidance shall include criteria regarding:',
    'It is the policy of the United States that:',
    'For purposes of this order:',
    'The Secretary shall act.',
  ])('leads into no tasks: %s', (text) => expect(governs(text)).toBeNull());

  it('is the last sentence only', () => {
    expect(governs('The Secretary shall act. To that end:')).toBeNull();
    expect(governs('There is much to do. The Secretary shall:')).toBe('duty');
  });

  it('goes on through an item that has no "shall" of its own, unless the item names a thing', () => {
    const tree = treeOf(
      '1 | | | The Secretary shall:',
      '1.a | (a) | | take steps to:',
      '1.a.i | (i) | | act; and',
      '1.b | (b) | | a plan to:',
      '1.b.i | (i) | | act.',
    );
    expect(tree.provisions.map((provision) => leadInOf(provision, tree)?.governs ?? null)).toEqual(['duty', 'duty', null, null, null]);
  });
});

it('is completed by what is no sentence of its own', () => {
  const tree = treeOf(
    '1 | | | The Secretary shall:',
    '1.a | (a) | | design a plan;',
    '1.b | (b) | | Nothing in this section shall be construed to allow more.',
    '1.c | (c) | | Executive branch data are to be kept.',
    '1.d | (d) | | NASA guidance.',
  );
  const [, a, b, c, d] = tree.provisions.map((provision) => continues(provision, tree)?.parent.id ?? null);
  expect([a, b, c, d]).toEqual(['1', null, null, '1']);
});
