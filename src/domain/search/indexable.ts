const DASHES = /([\u2013\u2014])(?=\S)/gu;

/** A text as the index cuts it: one space between words, and a space after a dash, or "models—for" would be one word. */
export function indexable(text: string): string {
  return text.replace(DASHES, '$1 ').replace(/\s+/gu, ' ').trim();
}

/** The words of a text at the positions that the index counts. */
export function wordsAt(text: string): string[] {
  const clean = indexable(text);
  return clean === '' ? [] : clean.split(' ');
}

/** A word as the index compares it: letters and digits only, small, without accents. */
export function plain(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
