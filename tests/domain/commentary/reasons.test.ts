import { describe, expect, test } from 'vitest';
import { checkBorrowed } from '../../../src/domain/commentary/borrowed.ts';
import { checkCommentary } from '../../../src/domain/commentary/check.ts';
import { worstVerdict, type Claim } from '../../../src/domain/commentary/claim.ts';
import { checkReasons } from '../../../src/domain/commentary/reasons.ts';
import { makeRecord } from '../../../src/domain/commentary/record.ts';
import { claim, NOTE, note, ORDER, wordsOf } from './made-up.ts';

const found = (one: Claim) => checkReasons(note(one), wordsOf).map((problem) => `${problem.rule}: ${problem.found}`);
const wrong = claim(5, { verdict: 'contradicts', provisions: ['1.b'], why: 'The order says “The council shall decide”.' });

describe('the reason of a claim', () => {
  test('shows the words of the order that tell against it', () => {
    expect(found(wrong)).toEqual([]);
    expect(found({ ...wrong, why: 'The council decides.' })).toEqual([
      'commentary/no-order-words: Claim 5 is "contradicts", and its "why" shows no words of the order.',
    ]);
    expect(found(claim(5, { verdict: 'imprecise' }))).toHaveLength(1);
  });
  test('needs none where nothing tells against the claim', () => {
    expect(found(claim(5, { verdict: 'agrees', why: 'It does.' }))).toEqual([]);
  });
  test('quotes word for word, from a provision that the claim names', () => {
    expect(found({ ...wrong, why: 'It says “The council must decide”.' })).toEqual([
      'commentary/order-words: The "why" of claim 5 quotes “The council must decide”.',
    ]);
    expect(found({ ...wrong, provisions: ['1.a'] })).toHaveLength(1);
    expect(found({ ...wrong, provisions: ['1.z'] })).toHaveLength(1);
  });
  test('is one of the checks that a commentary passes as a whole', () => {
    expect(checkCommentary(note(wrong), makeRecord(note(), NOTE), wordsOf)).toEqual([]);
    expect(
      checkCommentary(note({ ...wrong, why: 'No.', accounts: [9] }), makeRecord(note(), NOTE), wordsOf).map((problem) => problem.rule),
    ).toEqual(['commentary/no-such-passage', 'commentary/unaccounted-passage', 'commentary/no-order-words']);
  });
});

describe('our own words', () => {
  const theirs = 'The rule asks each owner of a kite to keep a log of each flight, for up to 90 days.';
  const borrowed = (says: string) => checkBorrowed(note(claim(1, { says })), theirs, Object.values(ORDER)).map((problem) => problem.found);

  test('are not eight words running of the commentary', () => {
    expect(borrowed('Says that the rule asks each owner of a kite to log.')).toEqual([
      'Claim 1 says “the rule asks each owner of a kite” as its own words.',
    ]);
    expect(borrowed('Says that the rule asks each owner of kites to log.')).toEqual([]);
  });
  test('may be those of a public text that the commentary repeats', () => {
    expect(borrowed('Keep a log of each flight, for up to 90 days.')).toEqual([]);
  });
});

test('the worst verdict is the one furthest from the order', () => {
  expect(worstVerdict(['adds', 'contradicts', 'imprecise'])).toBe('contradicts');
  expect(worstVerdict(['agrees', 'adds'])).toBe('adds');
  expect(worstVerdict([])).toBe('agrees');
});
