import { begins, correct } from './correct.ts';
import { decodeVocabulary } from './vocabulary.ts';

/** What is asked about a word that the index does not hold. */
export interface Speller {
  /** Whether words of the index begin so: then the word is not wrong, only unfinished. */
  readonly begins: (start: string) => boolean;
  /** The word it most likely stands for, or null. */
  readonly correct: (word: string) => string | null;
}

/** `encoded` is the index's vocabulary, `own` the order's texts. */
export function makeSpeller(encoded: string, own: readonly string[]): Speller {
  const vocabulary = decodeVocabulary(encoded, own);
  return { begins: (start) => begins(start, vocabulary), correct: (word) => correct(word, vocabulary) };
}
