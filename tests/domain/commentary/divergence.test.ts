import { describe, expect, test } from 'vitest';
import { checkCompared, checkDivergence, type Divergence } from '../../../src/domain/commentary/divergence.ts';
import { claim, note, wordsOf } from './made-up.ts';

const who: Divergence = {
  file: 'divergences/who.yaml',
  title: 'Who decides',
  rank: 1,
  provisions: ['1.b'],
  sources: ['note/claim-5', 'study/tasks-2'],
  verdict: 'contradicts',
  orderWords: [{ provision: '1.b', words: 'The council shall decide' }],
  claim: 'The note says that the mayor does. The study says “the council, or the mayor”.',
  why: 'The mayor is consulted: “in consultation with the mayor”.',
  follows: 'Ask the council.',
};
const sourceOf = (ref: string) =>
  ({
    'note/claim-5': { words: 'The mayor decides.', verdict: 'contradicts' as const },
    'study/tasks-2': { words: 'The decision (the council, or the mayor).', verdict: null },
  })[ref] ?? null;
const rules = (change: Partial<Divergence>) => checkDivergence({ ...who, ...change }, wordsOf, sourceOf).map((problem) => problem.rule);

describe('a divergence', () => {
  test('passes when the words of the order and of its sources are exact', () => {
    expect(rules({})).toEqual([]);
  });
  test('shows the order word for word, from provisions that it lists', () => {
    expect(rules({ orderWords: [{ provision: '1.b', words: 'The council must decide' }] })).toEqual(['divergence/order-words']);
    expect(rules({ orderWords: [{ provision: '1.a', words: 'keep a log' }] })).toEqual(['divergence/provisions']);
  });
  test('names sources that are there', () => {
    expect(rules({ sources: ['note/claim-5', 'study/tasks-2', 'study/tasks-9'] })).toEqual(['divergence/source']);
  });
  test('has the worst verdict of its claims, or a worse one where a passage has none', () => {
    expect(rules({ verdict: 'adds' })).toEqual(['divergence/verdict']);
    expect(rules({ sources: ['study/tasks-2'], verdict: 'imprecise' })).toEqual([]);
  });
  test('quotes only its provisions and its sources', () => {
    expect(rules({ follows: 'Ask “the governor”.' })).toEqual(['divergence/quotation']);
  });
});

test('a claim that differs from the order is named by a divergence', () => {
  const commentary = note(claim(4, { verdict: 'imprecise' }), claim(5, { verdict: 'contradicts' }));
  expect(checkCompared(commentary, [who]).map((problem) => problem.found)).toEqual(['Claim 4 is "imprecise", and no divergence names it.']);
  expect(checkCompared(note(), [])).toEqual([]);
});
