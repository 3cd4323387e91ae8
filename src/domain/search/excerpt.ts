import { sentences } from '../text/sentences.ts';
import { wordsAt } from './indexable.ts';

/** A stretch of an excerpt, marked or not. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Words shown of a long sentence. */
const MOST_WORDS = 42;
/** Words kept before the first match of a sentence that is cut. */
const LEAD_IN = 8;

/**
 * The sentence that holds most of the matches, with the matching words marked. `at` are positions in words, as the index
 * counts them. Without a match, the first sentence.
 */
export function excerpt(text: string, at: readonly number[]): Piece[] {
  const matches = new Set(at);
  const starts = sentenceStarts(text);
  const words = wordsAt(text);
  const spans = starts.map((start, place) => [start, starts[place + 1] ?? words.length] as const);
  const held = ([start, end]: readonly [number, number]): number => at.filter((position) => position >= start && position < end).length;
  const best = spans.reduce((found, span) => (held(span) > held(found) ? span : found), spans[0] ?? ([0, words.length] as const));
  return cut(words, best, matches);
}

/** Different words marked in a text, as they stand there: what to mark on the page it comes from. */
export function markedWords(text: string, at: readonly number[], most = 8): string[] {
  const words = wordsAt(text);
  const found = at.map((position) => bare(words[position] ?? '')).filter(Boolean);
  return [...new Map(found.map((word) => [word.toLowerCase(), word])).values()].slice(0, most);
}

function cut(words: readonly string[], [start, end]: readonly [number, number], matches: ReadonlySet<number>): Piece[] {
  const first = words.findIndex((_, at) => at >= start && at < end && matches.has(at));
  const from = end - start <= MOST_WORDS || first < 0 ? start : Math.max(start, Math.min(first - LEAD_IN, end - MOST_WORDS));
  const to = Math.min(end, from + MOST_WORDS);
  const pieces: Piece[] = from > start ? [{ text: '… ', marked: false }] : [];
  for (let at = from; at < to; at += 1) {
    const word = words[at] ?? '';
    const space = at === to - 1 || /[\u2013\u2014]$/u.test(word) ? '' : ' ';
    if (!matches.has(at)) pieces.push({ text: word + space, marked: false });
    else pieces.push(...markWord(word, space));
  }
  if (to < end) pieces.push({ text: ' …', marked: false });
  return joined(pieces);
}

/** The word without the punctuation around it is marked: “clearinghouse,” keeps its comma plain. */
function markWord(word: string, space: string): Piece[] {
  const [, before = '', inner = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word) ?? [];
  return [
    { text: before, marked: false },
    { text: inner, marked: true },
    { text: after + space, marked: false },
  ].filter(({ text }) => text !== '');
}

function joined(pieces: readonly Piece[]): Piece[] {
  return pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    if (last?.marked === piece.marked) return [...all.slice(0, -1), { text: last.text + piece.text, marked: piece.marked }];
    return [...all, piece];
  }, []);
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Positions, in words, at which sentences begin. */
function sentenceStarts(text: string): number[] {
  let count = 0;
  return sentences(text).map((sentence) => {
    const start = count;
    count += wordsAt(sentence.text).length;
    return start;
  });
}
