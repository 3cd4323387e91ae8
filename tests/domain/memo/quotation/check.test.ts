import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationsOf } from '../../../../src/domain/memo/citations.ts';
import { checkQuotations, type CheckedQuotation } from '../../../../src/domain/memo/quotation/check.ts';
import { base, order } from '../order.ts';

const check = (text: string): CheckedQuotation[] => checkQuotations(text, citationsOf(text, order, base), order);
/** "word for word in 2.a", or what differs: "[memo|order]". */
const told = (text: string): string[] =>
  check(text).map(({ verdict, at, whereCited, differences }) => {
    const how = differences.map(({ start, end, order: theirs, slight }) => `[${text.slice(start, end)}|${theirs}]${slight ? '~' : ''}`);
    return [verdict, ...how, 'in', at.join(' '), ...(whereCited ? [] : ['not where cited'])].join(' ');
  });

describe('words in quotation marks', () => {
  test('that are the order’s are so, in whatever marks', () => {
    for (const [open, close] of ['“”', '""', '„“', ['``', "''"]] as const) {
      expect(told(`It says ${open}count the lamps of each coast${close}.`)).toEqual(['word for word in 2.a']);
    }
  });

  test('may be broken over lines, end with the sentence’s own stop, begin with a changed letter, leave words out', () => {
    expect(told('“count the lamps\nof each   coast,”')).toEqual(['word for word in 2.a']);
    expect(told('“[C]ount the lamps of each coast.”')).toEqual(['word for word in 2.a']);
    expect(told('“count the lamps . . . and publish the count”')).toEqual(['word for word in 2.a']);
    expect(told('“count the lamps … publish the count”')).toEqual(['word for word in 2.a']);
    expect(told('“count the [many] lamps of each coast”')).toEqual(['word for word in 2.a']);
  });

  test('that differ are told word by word, with what the order has', () => {
    expect(told('“count the lights of each coast”')).toEqual(['differs [lights|lamps] in 2.a']);
    expect(told('“Their lamps may never ever go out.”')).toEqual(['differs [may|shall] [ever|] in 1.p1']);
    expect(told('“count lamps of each coast and publish”')).toEqual(['differs [|the] in 2.a']);
    expect(told('“Count the lamps of each coast”')).toEqual(['differs [Count|count]~ in 2.a']);
  });

  test('are held against what is cited beside them', () => {
    expect(told('E.O. 13999, § 2(b), says “count the lamps of each coast”.')).toEqual(['word for word in 2.a not where cited']);
    expect(told('E.O. 13999, § 2, says “count the lamps of each coast”.')).toEqual(['word for word in 2.a']);
    expect(told('E.O. 13999, §§ 2(a)–(c): “which lamps have failed since the last count”')).toEqual(['word for word in 2.b']);
  });

  test('that are nobody’s of the order, or too few to be, are left to their writer', () => {
    expect(told('“I have always depended on the kindness of strangers”')).toEqual(['not the order’s in ']);
    expect(check('“the lamps” and “of each coast”')).toEqual([]);
    expect(check('“count the lamps\n\nof each coast”')).toEqual([]);
  });

  test('have their place in the memo, whatever the memo', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      'count the lamps ',
      'of each coast ',
      'and publish ',
      '[x] ',
      '… ',
      '\n\n',
      '(i) ',
      'harbor ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, text: words, differences } of check(text)) {
          expect(words).toBe(text.slice(start, end));
          expect(start).toBeGreaterThanOrEqual(last);
          for (const one of differences) expect([one.start >= start, one.end <= end, one.start <= one.end]).toEqual([true, true, true]);
          last = end;
        }
      }),
    );
  });
});
