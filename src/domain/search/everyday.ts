import type { SearchEntry } from '../entry/search.ts';
import type { SearchRecord } from './record.ts';

/** Puts readers' words beside records for those of the order's words that they hold. Made once for many records. */
export function everydayWords(everyday: SearchEntry['everyday']): (record: SearchRecord, words: string) => SearchRecord {
  const groups = everyday.map(({ order, readers }) => ({ holds: anyOf(order), readers }));
  return (record, words) => {
    const held = groups.filter(({ holds }) => holds.test(words));
    // A word that stands in the heading too is what the provision is about.
    const central = held.filter(({ holds }) => holds.test(record.title));
    const also = [...new Set([...record.also, ...central.flatMap(({ readers }) => readers.filter((name) => !name.includes(' ')))])];
    const near = [...new Set([...record.near, ...held.flatMap(({ readers }) => readers)])].filter((name) => !also.includes(name));
    return { ...record, also, near };
  };
}

/** Finds any of the phrases as whole words. */
function anyOf(phrases: readonly string[]): RegExp {
  const escaped = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
