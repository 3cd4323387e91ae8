import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkMeasures, measure } from '../../../src/domain/prose/measure.ts';

describe('measures', () => {
  test('give the grade of the formula', () => {
    // 13 words, 26 syllables, the formula’s own example
    expect(measure(['The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.'], []).grade).toBeCloseTo(13.08, 1);
  });
  test('take quotations out of lengths and grade, and names out of the grade', () => {
    const { words, longest, grade, gradeOfAll } = measure(
      ['The National Cyber Director may act.', 'It says “consistent with the availability of appropriations” here.'],
      ['National Cyber Director'],
    );
    expect(words).toBe(9);
    expect(longest).toBe(6);
    expect(grade).toBeLessThan(2);
    expect(gradeOfAll).toBeGreaterThan(8);
  });
  test('take the longer of two names', () => {
    expect(measure(['Director of CISA acts.'], ['CISA', 'Director of CISA']).grade).toBe(measure(['acts.'], []).grade);
  });
  test('count “AI-enabled” as one word and a figure as a word', () => {
    expect(measure(['AI-enabled tools in 30 days.'], []).words).toBe(5);
  });
  test('are numbers whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.string()), (texts, names) => {
        const figures = Object.values(measure(texts, names));
        expect(figures.every((figure) => Number.isFinite(figure))).toBe(true);
      }),
    );
  });
  test('over the limits are problems', () => {
    const figures = { sentences: 1, words: 30, mean: 18.2, longest: 30, grade: 9.4, gradeOfAll: 12 };
    expect(checkMeasures(figures, 'a.mdx').map((p) => [p.rule, p.found])).toEqual([
      ['prose/mean-length', 'The mean sentence length is 18.2.'],
      ['prose/grade', 'The Flesch–Kincaid grade is 9.4.'],
    ]);
    expect(checkMeasures({ ...figures, mean: 18, grade: 9 }, 'a.mdx')).toEqual([]);
  });
});
