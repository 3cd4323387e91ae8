import { begins, corrections } from './correct.ts';
import { decodeVocabulary } from './vocabulary.ts';

/** What is asked about a word that the index does not hold. */
export interface Speller {
  /** Whether words of the index begin so: then the word is not wrong, only unfinished. */
  readonly begins: (start: string) => boolean;
  /** The words it most likely stands for, the likeliest first; none where none is near. */
  readonly corrections: (word: string) => readonly string[];
}

/** `encoded` is the index's vocabulary, `own` the order's texts. */
export function makeSpeller(encoded: string, own: readonly string[]): Speller {
  const vocabulary = decodeVocabulary(encoded, own);
  return { begins: (start) => begins(start, vocabulary), corrections: (word) => corrections(word, vocabulary) };
}
