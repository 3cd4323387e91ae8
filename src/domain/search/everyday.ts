import type { SearchEntry } from '../entry/search.ts';
import type { SearchRecord } from './record.ts';

/** The record with readers' words beside it for those of the order's words that it holds. `words` are the order's own, as printed. */
export function withEveryday(record: SearchRecord, words: string, everyday: SearchEntry['everyday']): SearchRecord {
  const held = everyday.filter(({ order }) => order.some((phrase) => holds(words, phrase)));
  // A word that stands in the heading too is what the provision is about.
  const central = held.filter(({ order }) => order.some((phrase) => holds(record.title, phrase)));
  const also = [...new Set([...record.also, ...central.flatMap(({ readers }) => readers)])];
  const near = [...new Set([...record.near, ...held.flatMap(({ readers }) => readers)])].filter((name) => !also.includes(name));
  return { ...record, also, near };
}

/** Whether the phrase stands in the text as whole words. */
function holds(text: string, phrase: string): boolean {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
