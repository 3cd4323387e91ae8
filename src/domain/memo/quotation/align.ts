import type { OrderWords } from './order-words.ts';
import type { Stretch } from './exact.ts';
import { sameWord, type Token } from './tokens.ts';

/** A step along both texts: the same word, one for another, one only in the memo, one only in the order. */
export interface Step {
  readonly quoted: number | null;
  readonly ordered: number | null;
  readonly same: boolean;
}

export interface Alignment {
  readonly steps: readonly Step[];
  readonly stretch: Stretch;
  /** How many of the quoted words are the order's, 0 to 1. */
  readonly likeness: number;
}

/** How far the order's words may run ahead of the memo's, or behind. */
const BAND = 48;
const WIDTH = 2 * BAND + 1;
const [SAME, OTHER, ADDED, MISSING] = [0, 1, 2, 3];

/**
 * Lays quoted words along the order's from about token `start` on, with as few differences as there can be. It may begin
 * and end anywhere near; words of the order before and behind it are no differences. Time grows with the quotation alone.
 */
export function align(quoted: readonly Token[], words: OrderWords, start: number): Alignment {
  const size = quoted.length;
  const moves = new Uint8Array((size + 1) * WIDTH);
  let above = new Float64Array(WIDTH);
  for (let row = 1; row <= size; row += 1) {
    const costs = new Float64Array(WIDTH);
    for (let column = 0; column < WIDTH; column += 1) {
      const token = quoted[row - 1] as Token;
      const ordered = words.tokens[start + row - 1 + column - BAND];
      const weight = token.isWord ? 1 : 0.4;
      const same = ordered !== undefined && sameWord(token, ordered, true);
      const exact = same && sameWord(token, ordered);
      const diagonal = (above[column] ?? Infinity) + (ordered === undefined ? Infinity : exact ? 0 : same ? 0.2 : weight + 0.1);
      const added = (column + 1 < WIDTH ? (above[column + 1] ?? Infinity) : Infinity) + weight * 1.05;
      const missing = column > 0 && ordered !== undefined ? (costs[column - 1] ?? Infinity) + (ordered.isWord ? 1 : 0.4) : Infinity;
      const least = Math.min(diagonal, added, missing);
      costs[column] = least;
      moves[row * WIDTH + column] = least === diagonal ? (exact ? SAME : OTHER) : least === added ? ADDED : MISSING;
    }
    above = costs;
  }
  return walkBack(quoted, moves, leastOf(above), start);
}

function leastOf(costs: Float64Array): number {
  let best = BAND;
  costs.forEach((cost, column) => {
    if (cost < (costs[best] ?? Infinity)) best = column;
  });
  return best;
}

function walkBack(quoted: readonly Token[], moves: Uint8Array, last: number, start: number): Alignment {
  const steps: Step[] = [];
  let [row, column] = [quoted.length, last];
  while (row > 0) {
    const ordered = start + row - 1 + column - BAND;
    const move = moves[row * WIDTH + column];
    if (move === MISSING) {
      steps.push({ quoted: null, ordered, same: false });
      column -= 1;
    } else if (move === ADDED) {
      steps.push({ quoted: row - 1, ordered: null, same: false });
      [row, column] = [row - 1, column + 1];
    } else {
      steps.push({ quoted: row - 1, ordered, same: move === SAME });
      row -= 1;
    }
  }
  steps.reverse();
  const places = steps.flatMap(({ ordered }) => ordered ?? []);
  const right = steps.filter((step) => step.same && quoted[step.quoted ?? -1]?.isWord).length;
  const all = quoted.filter(({ isWord }) => isWord).length;
  return { steps, stretch: { from: places[0] ?? 0, to: (places.at(-1) ?? -1) + 1 }, likeness: all === 0 ? 0 : right / all };
}
