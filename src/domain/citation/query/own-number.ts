import type { CitableOrder } from '../citation.ts';

/** Whether the words are one of the order's own numbers, without a word to announce them: its number, its document's, its first page. */
export function isOwnNumber(words: string, { number, frDoc, frCitation }: Pick<CitableOrder, 'number' | 'frDoc' | 'frCitation'>): boolean {
  const plain = words.replace(/(\d),(\d{3})/g, '$1$2').replace(/[\u2010-\u2015]/g, '-');
  const register = plain
    .replace(/\bFed\.?\s*Reg\.?/i, 'FR')
    .replace(/\s+/g, ' ')
    .toUpperCase();
  return plain === number || plain === frDoc || register === frCitation;
}
