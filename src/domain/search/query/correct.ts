import type { Vocabulary } from './vocabulary.ts';

/** Mistakes allowed in a word of so many letters. */
const ALLOWED: readonly { readonly letters: number; readonly mistakes: number }[] = [
  { letters: 9, mistakes: 3 },
  { letters: 6, mistakes: 2 },
  { letters: 4, mistakes: 1 },
];

/**
 * The word of the vocabulary that a misspelt one most likely stands for; null where none is near. Two neighbouring letters
 * in the wrong order count as one mistake, and a wrong first letter as a grave one: few people miss it.
 */
export function correct(word: string, vocabulary: Vocabulary): string | null {
  const mistakes = ALLOWED.find(({ letters }) => word.length >= letters)?.mistakes ?? 0;
  if (mistakes === 0 || /\p{N}/u.test(word)) return null;
  const near = [...vocabulary.fuzzyGet(word, Math.max(2, mistakes))].map(([candidate, [weight, distance]]) => ({
    candidate,
    cost: costOf(word, candidate, distance) - weight * 0.1,
    distance: costOf(word, candidate, distance),
  }));
  const best = near.filter(({ distance }) => distance <= mistakes).toSorted((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1))[0];
  return best?.candidate ?? null;
}

function costOf(word: string, candidate: string, distance: number): number {
  const swapped = distance === 2 && word.length === candidate.length && isSwap(word, candidate);
  const first = word[0] === candidate[0] ? 0 : 0.9;
  // Three mistakes are believed only where most of a long word is right.
  const bold = distance > 2 && Math.abs(word.length - candidate.length) > 1 ? 1 : 0;
  return (swapped ? 1 : distance) + first + bold;
}

/** Whether two neighbouring letters changed places, and nothing else. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Words of the vocabulary that begin so. An unfinished word is known when there is one. */
export function begins(start: string, vocabulary: Vocabulary): boolean {
  return start.length > 0 && vocabulary.atPrefix(start).keys().next().done !== true;
}
