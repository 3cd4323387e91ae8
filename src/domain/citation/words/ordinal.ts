const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** 2 for "second"; null where the word is no ordinal known here. */
export function ordinal(word: string): number | null {
  const place = ORDINALS.indexOf(word.toLowerCase());
  return place < 0 ? null : place + 1;
}

/** "second" for 2; "11th" beyond the words known here. */
export function ordinalWord(place: number): string {
  return ORDINALS[place - 1] ?? `${place}th`;
}
