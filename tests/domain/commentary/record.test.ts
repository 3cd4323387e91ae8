import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkQuotations } from '../../../src/domain/commentary/quotations.ts';
import { makeRecord } from '../../../src/domain/commentary/record.ts';
import { verifyFullText } from '../../../src/domain/commentary/verify.ts';
import { claim, NOTE, note } from './made-up.ts';

describe('the record of a commentary', () => {
  test('keeps hashes and counts, and no word of the text', () => {
    const kept = JSON.stringify(makeRecord(note(claim(4, { quote: 'up to 90 feet' })), NOTE));
    for (const word of NOTE.match(/[A-Za-z]{5,}/g) ?? []) expect(kept).not.toContain(word);
  });
  test('says in which passages of its claim a quotation stands', () => {
    const record = makeRecord(note(claim(1, { quote: 'kites', accounts: [1, 2, 4] })), NOTE);
    expect(record.quotations).toMatchObject([{ claim: 1, passages: [1, 4] }]);
  });
  test('agrees with the text it was made from, whatever the text and the words quoted', () => {
    const words = fc.array(fc.constantFrom('kite', 'flies', 'high', 'May', '“so”', '1.'), { minLength: 4, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.nat(), (text, at) => {
        const quote = text[at % text.length] ?? '';
        const full = `${text.join(' ')}.`;
        const all = makeRecord(note(), full).passages.map((passage) => passage.n);
        const commentary = { ...note(), claims: [claim(1, { accounts: all, quote: /\w/.test(quote) ? quote : null })] };
        const record = makeRecord(commentary, full);
        expect(verifyFullText(commentary, record, full)).toEqual([]);
        expect(checkQuotations(commentary, record).filter((problem) => problem.rule !== 'commentary/quotations-share')).toEqual([]);
      }),
    );
  });
});
