import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/commentary/claim.ts';
import { checkQuotations, quoted } from '../../../src/domain/commentary/quotations.ts';
import { makeRecord } from '../../../src/domain/commentary/record.ts';
import { verifyFullText } from '../../../src/domain/commentary/verify.ts';
import { claim, NOTE, note } from './made-up.ts';

const quoting = claim(4, { quote: 'up to 90 feet' });
const record = makeRecord(note(quoting), NOTE);
const rules = (...changed: Claim[]) => checkQuotations(note(...changed), record).map((problem) => problem.rule);

describe('quotations of a commentary', () => {
  test('pass when they are the ones on record and few', () => {
    expect(rules(quoting)).toEqual([]);
    expect(quoted(record, note(quoting).claims)).toMatchObject({ quotations: 1, words: 4, longest: 4 });
  });
  test('may set quotation marks and spaces otherwise', () => {
    expect(rules(claim(4, { quote: ' up to  90 feet' }))).toEqual([]);
  });
  test('are refused when a word has changed since they were held against the full text', () => {
    expect(rules(claim(4, { quote: 'up to 80 feet' }))).toEqual(['commentary/quotation-hash']);
  });
  test('are refused when they are new, gone, or moved to another passage', () => {
    expect(rules(quoting, claim(5, { quote: 'The mayor' }))).toEqual(['commentary/quotation-hash']);
    expect(rules()).toEqual(['commentary/quotation-hash']);
    expect(rules({ ...quoting, accounts: [5] })).toEqual(['commentary/quotation-hash']);
  });
  test('are refused when the record has one for a claim that is not there', () => {
    const fewer = { ...note(), claims: note().claims.slice(0, 3) };
    expect(checkQuotations(fewer, record).map((problem) => problem.found)).toEqual([
      'The record has a quotation for claim 4, which is not there.',
    ]);
  });
  test('hold at most 50 words each and a quarter of the text together', () => {
    const words = (count: number) => Array.from({ length: count }, (_, n) => `word${n}`).join(' ');
    const long = makeRecord(note(), words(204));
    const shares = (count: number) =>
      checkQuotations(note(claim(1, { quote: words(count) })), long)
        .map((problem) => problem.rule)
        .filter((rule) => rule !== 'commentary/quotation-hash');
    expect(shares(50)).toEqual([]);
    expect(shares(51)).toEqual(['commentary/quotation-too-long']);
    expect(shares(52)).toEqual(['commentary/quotation-too-long', 'commentary/quotations-share']);
  });
});

describe('with the full text at hand', () => {
  const verify = (text: string, ...changed: Claim[]) =>
    verifyFullText(note(...changed), record, text).map((problem) => `${problem.rule}: ${problem.found}`);

  test('nothing is found where nothing has changed', () => {
    expect(verify(NOTE, quoting)).toEqual([]);
  });
  test('one changed letter of the text is found, and the passage named', () => {
    const said = verify(NOTE.replace('mayor', 'major'), quoting);
    expect(said[0]).toMatch(/^commentary\/source-hash: The full text of note has the SHA-256 [0-9a-f]{64}\.$/);
    expect(said.slice(1)).toEqual(['commentary/passage-hash: Passage 5 of the full text differs from the record.']);
  });
  test('a passage more or less is found', () => {
    expect(verify(`${NOTE}The end.`, quoting).at(-1)).toBe('commentary/passage-hash: Passage 7 of the full text differs from the record.');
    expect(verify(NOTE.replace(' Nobody else does.', ''), quoting).at(-1)).toBe(
      'commentary/passage-hash: Passage 6 is not in the full text.',
    );
  });
  test('a quotation that is not there word for word is found, and so is one that ends inside a word', () => {
    expect(verify(NOTE, claim(4, { quote: 'up to 90 yards' }))).toEqual(['commentary/quotation-words: Claim 4 quotes “up to 90 yards”.']);
    expect(verify(NOTE, claim(4, { quote: 'fly kite' }))).toEqual(['commentary/quotation-words: Claim 4 quotes “fly kite”.']);
  });
  test('a quotation that stands in the text, but not where the claim says, is found', () => {
    expect(verify(NOTE, { ...quoting, accounts: [5] })).toEqual(['commentary/quotation-words: Claim 4 quotes “up to 90 feet”.']);
  });
  test('a quotation that the record does not have is found', () => {
    expect(verify(NOTE, quoting, claim(5, { quote: 'The mayor' }))).toEqual([
      'commentary/quotation-passage: The quotation of claim 5 stands in passage 5; the record has none.',
    ]);
  });
});
