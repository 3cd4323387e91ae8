import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAccounts } from '../../../src/domain/commentary/accounts.ts';
import { coverage } from '../../../src/domain/commentary/coverage.ts';
import { makeRecord } from '../../../src/domain/commentary/record.ts';
import { claim, NOTE, note } from './made-up.ts';

const record = makeRecord(note(), NOTE);
const found = (commentary: ReturnType<typeof note>) =>
  checkAccounts(commentary, record).map((problem) => `${problem.rule}: ${problem.found}`);

describe('the coverage of a commentary', () => {
  test('is whole when every passage is accounted for', () => {
    expect(coverage(record, note().claims)).toMatchObject({ passages: 6, passageShare: 1, words: 33, wordShare: 1, missing: [] });
    expect(found(note())).toEqual([]);
  });
  test('counts the words of what is missing, and names it', () => {
    const short = note(claim(4, { accounts: [3] }));
    const measured = coverage(record, short.claims);
    expect(measured).toMatchObject({ accountedPassages: 5, accountedWords: 24 });
    expect(measured.wordShare).toBeCloseTo(24 / 33);
    expect(found(short)).toEqual(['commentary/unaccounted-passage: No claim accounts for passage 4 (bullet, 9 words).']);
  });
  test('is what the claims account for, whichever passages they choose', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.integer({ min: 1, max: 6 }))), (choices) => {
        const claims = choices.map((accounts, index) => claim(index + 1, { accounts }));
        const chosen = new Set(choices.flat());
        const measured = coverage(record, claims);
        expect(measured.passageShare).toBeCloseTo(chosen.size / 6);
        expect(measured.missing.every((passage) => !chosen.has(passage.n))).toBe(true);
      }),
    );
  });
});

describe('the numbers in a commentary', () => {
  test('lead to passages that are there', () => {
    expect(found(note(claim(2, { accounts: [2, 9] })))).toEqual([
      'commentary/no-such-passage: Claim 2 accounts for passage 9, which the record does not have.',
    ]);
    expect(found(note(claim(2, { accounts: [] })))).toContain('commentary/no-such-passage: Claim 2 accounts for no passage.');
  });
  test('count the claims without gaps, since they are their addresses', () => {
    const claims = note().claims.map((one) => (one.n === 6 ? { ...one, n: 7 } : one));
    expect(found({ ...note(), claims })).toEqual(['commentary/claim-number: The claim in place 6 has the number 7.']);
  });
  test.each([
    [{ repeats: 9 }, 'repeats claim 9, which is not there.'],
    [{ repeats: 3 }, 'repeats claim 3, which is itself.'],
    [{ repeats: 1, verdict: 'agrees' as const }, 'repeats claim 1, whose verdict is "adds".'],
    [{ repeats: 2 }, 'repeats claim 2, which itself repeats claim 1.'],
  ])('let a claim repeat only one that stands on its own: %o', (change, words) => {
    expect(found(note(claim(2, { repeats: 1 }), claim(3, change))).join()).toContain(words);
  });
});
