import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Problem } from '../problem/problem.ts';
import { LIMITS } from './limits.ts';
import { withoutQuotations } from './quotation.ts';
import { wordsIn } from './words.ts';

/** How readable a run of sentences is. All lengths in words, quotations taken out. */
export interface Measures {
  readonly sentences: number;
  readonly words: number;
  /** Mean words a sentence; 0 where there are none. */
  readonly mean: number;
  readonly longest: number;
  /** Flesch–Kincaid grade (U.S. school years), official names taken out too. */
  readonly grade: number;
  /** The same with names and quotations left in, for comparison. */
  readonly gradeOfAll: number;
}

/**
 * Measures sentences. The formula and the syllable counter are two small packages of one maintained family, taken because they
 * work on counts: where sentences end is ours to say, and their peers that take whole texts cut "Sec. 2(c)" in two.
 */
export function measure(sentences: readonly string[], officialNames: readonly string[]): Measures {
  const ours = sentences.map((text) => wordsIn(withoutQuotations(text)));
  const nameless = withoutNames(sentences.map(withoutQuotations), officialNames);
  const lengths = ours.map((words) => words.length);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  return {
    sentences: sentences.length,
    words,
    mean: sentences.length === 0 ? 0 : words / sentences.length,
    longest: Math.max(0, ...lengths),
    grade: gradeOf(nameless.map(wordsIn)),
    gradeOfAll: gradeOf(sentences.map(wordsIn)),
  };
}

/** Means and grades over the limit, as problems of one file. */
export function checkMeasures(measures: Measures, file: string): Problem[] {
  const over = (rule: string, what: string, value: number, limit: number): Problem[] =>
    value <= limit
      ? []
      : [
          {
            rule,
            file,
            found: `${what} is ${value.toFixed(1)}.`,
            expected: `At most ${limit}.`,
            mend: 'Shorten sentences, and choose shorter words.',
          },
        ];
  return [
    ...over('prose/mean-length', 'The mean sentence length', measures.mean, LIMITS.mean),
    ...over('prose/grade', 'The Flesch–Kincaid grade', measures.grade, LIMITS.grade),
  ];
}

function withoutNames(texts: readonly string[], names: readonly string[]): string[] {
  const longestFirst = [...names].filter((name) => name.trim() !== '').sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return [...texts];
  const any = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?:[’']s)?(?![\\p{L}\\p{N}])`, 'gu');
  return texts.map((text) => text.replace(pattern, ' '));
}

/** A sentence that is all names and quotations has nothing to grade. A figure counts as one syllable. */
function gradeOf(sentences: readonly (readonly string[])[]): number {
  const graded = sentences.filter((words) => words.length > 0);
  const words = graded.flat();
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return fleschKincaid({ sentence: graded.length, word: words.length, syllable: syllables });
}

/** Counting is most of the work of a check, and the same few thousand words come again and again. */
const COUNTED = new Map<string, number>();

function syllablesIn(word: string): number {
  const count = COUNTED.get(word) ?? Math.max(1, syllable(word));
  COUNTED.set(word, count);
  return count;
}
