import { pairKey, type OrderWords } from './order-words.ts';
import { isGap, sameWord, type Gap, type Token } from './tokens.ts';

/** A stretch of the order's words: places of tokens, end exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Words that the writer says are left out are looked for no further than this. */
const REACH = 1200;

/**
 * Every place where the quoted words stand in the order, word for word; between what the writer marks as left out, each
 * piece behind the one before.
 */
export function exactPlaces(quoted: readonly (Token | Gap)[], words: OrderWords): Stretch[] {
  const [first, ...others] = piecesOf(quoted);
  if (!first) return [];
  return placesOf(first, words).flatMap((start) => {
    let end = start + first.length;
    for (const piece of others) {
      const next = placesOf(piece, words).find((place) => place >= end && place <= end + REACH);
      if (next === undefined) return [];
      end = next + piece.length;
    }
    return [{ from: start, to: end }];
  });
}

function piecesOf(quoted: readonly (Token | Gap)[]): Token[][] {
  const pieces: Token[][] = [[]];
  for (const token of quoted) {
    if (isGap(token)) pieces.push([]);
    else pieces.at(-1)?.push(token);
  }
  return pieces.filter((piece) => piece.some(({ isWord }) => isWord));
}

function placesOf(piece: readonly Token[], words: OrderWords): number[] {
  const [first, second] = piece;
  if (!first) return [];
  const starts = second ? (words.pairs.get(pairKey(first, second)) ?? []) : (words.places.get(first.key) ?? []);
  return starts.filter((start) =>
    piece.every((token, place) => {
      const ordered = words.tokens[start + place];
      return ordered !== undefined && sameWord(token, ordered);
    }),
  );
}
