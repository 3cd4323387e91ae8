import SearchableMap from 'minisearch/SearchableMap';
import { plain } from '../indexable.ts';
import type { SearchRecord } from '../record.ts';

/** Every word of the index; the value tells how much more likely it is to be meant: 2 for the order's own words, 1 for others. */
export type Vocabulary = SearchableMap<number>;

const SHORTEST = 3;

/**
 * The words of the records that are not in `own`, the order's own texts, which a reader has at hand anyway. Front-coded:
 * each word is the count of letters it shares with the one before, then the rest.
 */
export function encodeVocabulary(records: readonly SearchRecord[], own: readonly string[]): string {
  const there = new Set(own.flatMap(wordsOf));
  const words = new Set(records.flatMap(({ title, content, also, near }) => [title, content, ...also, ...near]).flatMap(wordsOf));
  return frontCoded([...words].filter((word) => !there.has(word)).toSorted());
}

export function decodeVocabulary(encoded: string, own: readonly string[]): Vocabulary {
  const words = new SearchableMap<number>();
  let before = '';
  for (const [, shared = '0', rest = ''] of encoded.matchAll(/(\d)(\D*)/g)) {
    before = before.slice(0, Number(shared)) + rest;
    words.set(before, 1);
  }
  for (const word of own.flatMap(wordsOf)) words.set(word, 2);
  return words;
}

/** The words of a text that are worth correcting to: no digits, three letters or more; parts of hyphenated words too. */
function wordsOf(text: string): string[] {
  const tokens = text.split(/[\s/\u2013\u2014]+/u).map((token) => token.replace(/[’']s\b/giu, ''));
  return [...tokens, ...tokens.filter((token) => token.includes('-')).flatMap((token) => token.split('-'))]
    .map(plain)
    .filter((word) => word.length >= SHORTEST && !/\p{N}/u.test(word));
}

function frontCoded(sorted: readonly string[]): string {
  return sorted
    .map((word, at) => {
      const shared = Math.min(9, sharedLetters(sorted[at - 1] ?? '', word));
      return `${shared}${word.slice(shared)}`;
    })
    .join('');
}

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
