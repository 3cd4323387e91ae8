import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPassages } from '../../../src/domain/commentary/passage.ts';
import { NOTE } from './made-up.ts';

const shown = (text: string) => cutPassages(text).map(({ n, kind, text, words }) => `${n} ${kind} ${words}: ${text}`);

describe('the passages of a commentary', () => {
  test('are its headings, its sentences and the sentences of its bullets, numbered in order', () => {
    expect(shown(NOTE)).toEqual([
      '1 heading 3: Rules for kites',
      '2 sentence 7: The rule took effect on May 1.',
      '3 sentence 8: It asks every owner to keep a log.',
      '4 bullet 9: Owners may fly kites up to 90 feet high.',
      '5 bullet 3: The mayor decides.',
      '6 bullet 3: Nobody else does.',
    ]);
  });
  test('count a line that announces a list as a sentence, since a colon closes it', () => {
    expect(shown('Three things follow:')).toEqual(['1 sentence 3: Three things follow:']);
  });
  test('do not hold the list mark, and only the first mark is one', () => {
    expect(shown('- - so it stands.')).toEqual(['1 bullet 3: - so it stands.']);
  });
  test('leave out rules and arrows, which say nothing', () => {
    expect(shown('---\n→\nA word\n* * *')).toEqual(['1 heading 2: A word']);
  });
  test('keep their hash when quotation marks and spaces are set otherwise', () => {
    const [straight, curly] = ['He said "no  kites".', 'He said “no kites”.'].map((text) => cutPassages(text)[0]?.sha256);
    expect(curly).toBe(straight);
  });
  test('stand in the text where their offsets say, one after another, and hold its every letter and digit', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('- A kite. It flies.', '• ', 'Sec. 3 of E.O. 1', '“Yes.” No.', '\r'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const passages = cutPassages(text);
        let end = 0;
        for (const [index, passage] of passages.entries()) {
          expect(passage.n).toBe(index + 1);
          expect(passage.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(passage.start, passage.end)).toBe(passage.text);
          expect(passage.words).toBeGreaterThan(0);
          end = passage.end;
        }
        const signs = (piece: string) => piece.replace(/[^\p{L}\p{N}]/gu, '');
        expect(signs(passages.map((passage) => passage.text).join(''))).toBe(signs(text));
      }),
    );
  });
});
