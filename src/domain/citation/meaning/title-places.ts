import type { CitableOrder } from '../citation.ts';

/** A title of fewer words may stand in any sentence. */
const TELLING = 4;

/** Where a text gives the order's title in full, in order of place. A writer who does has named the order, number or not. */
export function titlePlaces(text: string, { title }: CitableOrder): number[] {
  const words = title.split(/\s+/).filter(Boolean);
  if (words.length < TELLING) return [];
  const pattern = words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, (sign) => (/['\u2019]/.test(sign) ? "['\u2019]" : `\\${sign}`)));
  return Array.from(text.matchAll(new RegExp(pattern.join('\\s{1,8}'), 'gi')), ({ index }) => index);
}
