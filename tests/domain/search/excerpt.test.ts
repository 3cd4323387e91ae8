import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, markedWords } from '../../../src/domain/search/excerpt.ts';
import { indexable, plain, wordsAt } from '../../../src/domain/search/indexable.ts';

const shown = (text: string, at: number[]) =>
  excerpt(text, at)
    .map(({ text: piece, marked }) => (marked ? `<${piece}>` : piece))
    .join('');

describe('an excerpt', () => {
  test('is the sentence with most of the matches, marked without their punctuation', () => {
    expect(shown('Nothing here. It forms a “clearinghouse”, soon. More.', [5, 6])).toBe('It forms a “<clearinghouse>”, <soon>.');
  });

  test('is the first sentence where nothing matches', () => {
    expect(shown('One two. Three four.', [])).toBe('One two.');
  });

  test('of a long sentence begins a little before the first match', () => {
    const words = Array.from({ length: 100 }, (_, at) => `w${at}`);
    const cut = shown(`${words.join(' ')}.`, [60]);
    expect(cut).toMatch(/^… w52 .*<w60>.* …$/);
  });

  test('closes up again after a dash', () => {
    expect(shown('Models—for all.', [1])).toBe('Models—<for> all.');
  });

  test('says nothing that is not in the text', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 4 }), fc.array(fc.nat(60)), (text, at) => {
        const plainText = excerpt(text, at)
          .map((piece) => piece.text)
          .join('')
          .replace(/^… | …$/g, '');
        expect(indexable(text)).toContain(plainText);
      }),
    );
  });

  test('the words to be marked elsewhere are named once, as they stand', () => {
    expect(markedWords('Patches, and patches of AI-enabled tools.', [0, 2, 4])).toEqual(['patches', 'AI-enabled']);
  });
});

describe('words as the index has them', () => {
  test('a dash parts two words', () => {
    expect(wordsAt('models—for  all')).toEqual(['models—', 'for', 'all']);
  });

  test('letters and digits only, small, without accents', () => {
    expect(['3(b)(ii)', 'Café’s', 'U.S.C.'].map(plain)).toEqual(['3bii', 'cafes', 'usc']);
  });
});
