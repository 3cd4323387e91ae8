import { align, type Alignment } from './align.ts';
import { pairKey, type OrderWords } from './order-words.ts';
import type { Token } from './tokens.ts';

/** Words that fewer of their kind bear out are no quotation of the order. */
const LIKE_ENOUGH = 0.55;
/** A longer quotation that is not word for word is not laid along the order. */
const LONGEST = 3000;
/** Pairs of words that stand in more places tell nothing. */
const COMMON = 40;
/** Places closer than this are taken for one. */
const BUCKET = 16;
const TRIED = 3;
/** Nothing better is looked for. */
const CLOSE = 0.8;

/** The stretch of the order most like the quoted words; null where there is none like enough. */
export function nearest(quoted: readonly Token[], words: OrderWords): Alignment | null {
  if (quoted.length > LONGEST) return null;
  let best: Alignment | null = null;
  for (const start of likelyStarts(quoted, words)) {
    const alignment = align(quoted, words, start);
    if (alignment.likeness > (best?.likeness ?? 0)) best = alignment;
    if (alignment.likeness >= CLOSE) break;
  }
  return best && best.likeness >= LIKE_ENOUGH ? best : null;
}

/** Where the quotation would begin in the order, by the pairs of words that stand in both; the likeliest first. */
function likelyStarts(quoted: readonly Token[], words: OrderWords): number[] {
  const votes = new Map<number, { count: number; start: number }>();
  for (let place = 0; place + 1 < quoted.length; place += 1) {
    const found = words.pairs.get(pairKey(quoted[place] as Token, quoted[place + 1] as Token)) ?? [];
    if (found.length > COMMON) continue;
    for (const one of found) {
      const start = one - place;
      const bucket = Math.floor(start / BUCKET);
      const vote = votes.get(bucket);
      if (vote) vote.count += 1;
      else votes.set(bucket, { count: 1, start });
    }
  }
  return [...votes.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, TRIED)
    .map(({ start }) => start);
}
