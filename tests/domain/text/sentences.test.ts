import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../../src/domain/text/sentences.ts';

const cut = (text: string) => sentences(text).map((s) => s.text);

describe('sentences', () => {
  test('end at a full stop before a capital', () => {
    expect(cut('It is voluntary. Nobody must take part.')).toEqual(['It is voluntary.', 'Nobody must take part.']);
  });
  test('do not end inside citations and abbreviations', () => {
    expect(cut('E.O. 14110 and Exec. Order No. 13,556 cite 44 U.S.C. § 3552 (e.g. Sec. 3 of U.S. Code). Then more.')).toEqual([
      'E.O. 14110 and Exec. Order No. 13,556 cite 44 U.S.C. § 3552 (e.g. Sec. 3 of U.S. Code).',
      'Then more.',
    ]);
  });
  test('take the closing quotation mark with them', () => {
    expect(cut('He said “no mandate.” The order agrees.')).toEqual(['He said “no mandate.”', 'The order agrees.']);
  });
  test('lose no character but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(cut(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});
