import type { Vocabulary } from './vocabulary.ts';

/** So many letters leave room for a third mistake. */
const LONG = 9;

interface Near {
  readonly candidate: string;
  /** Mistakes that lie between them; two neighbouring letters in the wrong order count as one. */
  readonly mistakes: number;
  /** Fewer is likelier. */
  readonly cost: number;
}

/** Candidates whose costs differ by less are equally likely: "identiy" is "identify" or "identity". */
const EQUAL = 0.15;

/** The word of the vocabulary that a misspelt one most likely stands for; null where none is near. */
export function correct(word: string, vocabulary: Vocabulary): string | null {
  return corrections(word, vocabulary)[0] ?? null;
}

/**
 * The words of the vocabulary that a misspelt one may stand for with equal likelihood. Careful with short words: most that
 * differ by a letter from a word here are words of their own, "fines" no misspelt "finds".
 */
export function corrections(word: string, vocabulary: Vocabulary): string[] {
  if (word.length < 4 || /\p{N}/u.test(word)) return [];
  const near = [...vocabulary.fuzzyGet(word, word.length >= LONG ? 3 : 2)]
    .map(([candidate, [weight, distance]]) => nearness(word, candidate, weight, distance))
    .filter(({ candidate, mistakes }) => isBelieved(word, candidate, mistakes));
  const sorted = near.toSorted((a, b) => a.cost - b.cost || (a.candidate < b.candidate ? -1 : 1));
  return sorted.filter(({ cost }) => cost - sorted[0]!.cost < EQUAL).map(({ candidate }) => candidate);
}

function nearness(word: string, candidate: string, weight: number, distance: number): Near {
  const mistakes = distance === 2 && isSwap(word, candidate) ? 1 : distance;
  // Few people miss the first letter of a word.
  return { candidate, mistakes, cost: mistakes + (word[0] === candidate[0] ? 0 : 0.9) - weight * 0.1 };
}

function isBelieved(word: string, candidate: string, mistakes: number): boolean {
  // Three mistakes in the middle of a long word, which is otherwise spelt as it sounds: "burocratic".
  if (mistakes === 3) return word.slice(0, 3) === candidate.slice(0, 3) && word.slice(-4) === candidate.slice(-4);
  const sameLength = word.length === candidate.length;
  const long = word.length >= LONG;
  if (mistakes === 1) return long || !sameLength || isSwap(word, candidate) || (word.length > 5 && isSlip(word, candidate));
  // Letters are left out more often than put in: "dodging" is no misspelt "doing".
  if (!long && candidate.length < word.length - 1) return false;
  return word[0] === candidate[0] && (long || (word.length > 6 && strangeLetters(word, candidate) < 2));
}

/** How many letters of the word the candidate does not have. */
function strangeLetters(word: string, candidate: string): number {
  const left = [...candidate];
  return [...word].filter((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  }).length;
}

/** Letters that are taken for one another: by their sound, or because they lie side by side on the keys. */
const ALIKE = [
  'aeiouy',
  'csz',
  'ckq',
  'cgj',
  'dt',
  'bp',
  'fv',
  'mn',
  'vw',
  'lr',
  'sx',
  'ghjuy',
  'qwas',
  'werds',
  'ertdf',
  'rtygf',
  'uiojk',
  'iopkl',
  'asdzx',
  'sdfxcz',
  'dfgcv',
  'fghvb',
  'hjkn',
  'jklm',
  'bnhv',
  'nmj',
];

/** Whether the one letter that differs is one that is easily taken for the other: "projects" is no misspelt "protects". */
function isSlip(word: string, candidate: string): boolean {
  const at = [...word].findIndex((letter, place) => letter !== candidate[place]);
  return ALIKE.some((letters) => letters.includes(word[at] ?? '') && letters.includes(candidate[at] ?? ''));
}

/** Whether two neighbouring letters changed places, and nothing else. */
function isSwap(a: string, b: string): boolean {
  const at = [...a].findIndex((letter, place) => letter !== b[place]);
  return a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** Words of the vocabulary that begin so. An unfinished word is known when there is one. */
export function begins(start: string, vocabulary: Vocabulary): boolean {
  return start.length > 0 && vocabulary.atPrefix(start).keys().next().done !== true;
}
