import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begins, correct, corrections } from '../../../../src/domain/search/query/correct.ts';
import { decodeVocabulary, encodeVocabulary } from '../../../../src/domain/search/query/vocabulary.ts';
import { PLAIN, type SearchRecord } from '../../../../src/domain/search/record.ts';

const record = (content: string): SearchRecord => ({ ...PLAIN, kind: 'term', ref: 'x', url: '/', title: '', content });
const words = decodeVocabulary(encodeVocabulary([record('finds effort clearing hospital clearance model modest')], []), [
  'clearinghouse hospitals treasury frontier licensing models appropriations entire bureaucratic',
]);

describe('a misspelt word', () => {
  test.each([
    ['clearnghouse', 'clearinghouse'],
    ['clearinghosue', 'clearinghouse'],
    ['fronter', 'frontier'],
    ['licensng', 'licensing'],
    ['hospitels', 'hospitals'],
    ['modle', 'model'],
    ['tresurey', 'treasury'],
    ['apropriations', 'appropriations'],
    ['aproprations', 'appropriations'],
    ['burocratic', 'bureaucratic'],
  ])('%s is taken for %s', (typed, meant) => {
    expect(correct(typed, words)).toBe(meant);
  });

  test.each(['fines', 'expire', 'export', 'bank', 'zzzzzzzz', 'abc', '12345'])(
    '%s is a word of its own, or nothing that is here',
    (typed) => {
      expect(correct(typed, words)).toBeNull();
    },
  );

  test('a letter is taken for one that sounds alike or lies beside it; in a long word for any', () => {
    const some = decodeVocabulary('', ['protects appropriations doing']);
    expect(correct('prodects', some)).toBe('protects');
    expect(correct('projects', some)).toBeNull();
    expect(correct('dodging', some)).toBeNull();
    expect(correct('aprropriations', some)).toBe('appropriations');
  });

  test("the order's own words are likelier than others", () => {
    expect(correct('hospitls', words)).toBe('hospitals');
  });

  test('may stand for several words with equal likelihood', () => {
    const both = decodeVocabulary('', ['identify identity identities']);
    expect(corrections('identiy', both)).toEqual(['identify', 'identity']);
    expect(corrections('identitty', both)).toEqual(['identity']);
  });

  test('an unfinished word is not misspelt', () => {
    expect(begins('clearingh', words)).toBe(true);
    expect(begins('cleerin', words)).toBe(false);
    expect(begins('', words)).toBe(false);
  });
});

describe('a vocabulary', () => {
  test('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{3,14}$/)), (list) => {
        const read = decodeVocabulary(encodeVocabulary([record(list.join(' '))], []), []);
        expect([...read.keys()].toSorted()).toEqual([...new Set(list)].toSorted());
      }),
    );
  });

  test('holds the parts of hyphenated words, and no numbers', () => {
    const read = decodeVocabulary(encodeVocabulary([record('AI-enabled tools of 2026, 3552(b)')], []), []);
    expect([...read.keys()].toSorted()).toEqual(['aienabled', 'enabled', 'tools']);
  });
});
