import { plain } from '../indexable.ts';
import { american } from './american.ts';
import { inFull } from './in-full.ts';
import { isFaintWord, isStopWord } from './stop-words.ts';

/** Longer questions are cut: what matters of them stands early, and a pasted page is no question. */
export const LONGEST_QUERY = 300;
const MOST_WORDS = 24;

/** A word of the query, and the spellings under which the index may hold it, the likeliest first. */
export interface QueryWord {
  /** As the reader typed it, without punctuation around it. */
  readonly typed: string;
  readonly forms: readonly string[];
  readonly stop: boolean;
}

export interface Query {
  /** What is left of the reader's words: one space between them, cut to the longest. */
  readonly text: string;
  readonly words: readonly QueryWord[];
  /** Words that must stand together as quoted, each phrase as the index compares its words. */
  readonly phrases: readonly (readonly string[])[];
  readonly cut: boolean;
}

/** Makes a query fit to be looked up: quotations apart, possessives and punctuation off, hyphens and British spellings opened. */
export function readQuery(raw: string): Query {
  // A pasted book is not folded whole before it is cut.
  const folded = raw
    .slice(0, 8 * LONGEST_QUERY)
    .normalize('NFKC')
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  const text = folded.slice(0, LONGEST_QUERY);
  const straight = text.replace(/[“”„‟«»]/gu, '"').replace(/[‘’‚‛]/gu, "'");
  const phrases = [...straight.matchAll(/"([^"]+)"/g)].map(([, quoted = '']) => partsOf(quoted)).filter((words) => words.length > 0);
  const words = straight
    .replaceAll('"', ' ')
    .split(/[\s/\u2013\u2014]+/u)
    .map(queryWord)
    .filter((word) => word !== null);
  return {
    text,
    words: words.slice(0, MOST_WORDS),
    phrases: phrases.slice(0, 4),
    cut: folded.length > text.length || words.length > MOST_WORDS,
  };
}

/** The words that are looked up: all but the stop words, unless there are no others. */
export function searched(query: Query): readonly QueryWord[] {
  const telling = query.words.filter(({ stop }) => !stop);
  return telling.length > 0 ? telling : query.words;
}

/** Three or more telling words in a row: "national security agency". */
export function runs({ words }: Query): (readonly QueryWord[])[] {
  const unbroken = words.reduce<QueryWord[][]>(
    (all, word) => (word.stop || isFaintWord(word.forms[0] ?? '') ? [...all, []] : [...all.slice(0, -1), [...(all.at(-1) ?? []), word]]),
    [[]],
  );
  return unbroken.filter(({ length }) => length > 2);
}

function queryWord(token: string): QueryWord | null {
  const typed = token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/'s?$/i, '');
  const whole = plain(typed);
  if (whole === '') return null;
  const forms = [whole, ...american(whole), ...inFull(whole)];
  return { typed, forms, stop: isStopWord(whole) };
}

/** A quotation cut as the index cuts its texts: hyphenated words stay one word. */
function partsOf(quoted: string): string[] {
  return quoted
    .split(/[\s\u2013\u2014]+/u)
    .map(plain)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
}

/** A phrase as quoted, and with each two neighbours closed up, as the index holds them where a hyphen joins them: insider risk, insider-risk. */
export function closedUp(phrase: readonly string[]): (readonly string[])[] {
  const joined = phrase.slice(1).map((word, at) => [...phrase.slice(0, at), `${phrase[at] ?? ''}${word}`, ...phrase.slice(at + 2)]);
  return [phrase, ...joined];
}

/** The parts of a word with a hyphen, for when the index does not hold it whole: "pre-clearance" → pre, clearance. */
export function hyphenParts({ typed }: QueryWord): string[] {
  const parts = typed
    .split(/[-\u2010\u2011]/u)
    .map(plain)
    .filter((part) => part.length > 1 && !isStopWord(part));
  return typed.includes('-') || parts.length > 1 ? parts : [];
}
