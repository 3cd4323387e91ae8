import type { MemoProvision } from '../memo.ts';
import { isGap, tokensOf, type Token } from './tokens.ts';

/** The words of an order laid end to end, with the provision of each. */
export interface OrderWords {
  readonly tokens: readonly Token[];
  readonly provisions: readonly MemoProvision[];
  /** For each token the place of its provision among `provisions`. */
  readonly provisionAt: readonly number[];
  /** Places of the tokens of labels: "(", "i" and ")" of "(i)". A quotation that runs over them may leave them out. */
  readonly labels: ReadonlySet<number>;
  /** Where each word stands, as it is written there, in order of place. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Where each pair of words that stand together begins, in order of place. Capitals do not count. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

export function orderWords(provisions: readonly MemoProvision[]): OrderWords {
  const tokens: Token[] = [];
  const provisionAt: number[] = [];
  const pairs = new Map<string, number[]>();
  const places = new Map<string, number[]>();
  const labels = new Set<number>();
  provisions.forEach(({ text, label }, place) => {
    const labelEnd = label && text.startsWith(label) ? label.length : 0;
    for (const token of tokensOf(text)) {
      if (isGap(token)) continue;
      const before = tokens.at(-1);
      if (before) note(pairs, pairKey(before, token), tokens.length - 1);
      note(places, token.key, tokens.length);
      if (token.end <= labelEnd) labels.add(tokens.length);
      tokens.push(token);
      provisionAt.push(place);
    }
  });
  return { tokens, provisions, provisionAt, labels, places, pairs };
}

function note(index: Map<string, number[]>, key: string, place: number): void {
  const known = index.get(key);
  if (known) known.push(place);
  else index.set(key, [place]);
}

export function pairKey(first: Token, second: Token): string {
  return `${first.key} ${second.key}`.toLowerCase();
}

/** Ids of the provisions that hold the words from one token to another, in the order of the text. */
export function provisionsOf(words: OrderWords, from: number, to: number): string[] {
  const ids = new Set<string>();
  for (let place = from; place < to; place += 1) ids.add(words.provisions[words.provisionAt[place] ?? 0]?.id ?? '');
  return [...ids];
}

/** The order's own words from one token to another, as it writes them. */
export function wordsFrom(words: OrderWords, from: number, to: number): string {
  const pieces: string[] = [];
  for (let place = from; place < to;) {
    const provision = words.provisionAt[place] ?? 0;
    let last = place;
    while (last + 1 < to && words.provisionAt[last + 1] === provision) last += 1;
    pieces.push(words.provisions[provision]?.text.slice(words.tokens[place]?.start, words.tokens[last]?.end) ?? '');
    place = last + 1;
  }
  return pieces.join(' ');
}
