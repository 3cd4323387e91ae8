import { plain } from '../indexable.ts';
import type { SourceData } from '../order-data.ts';
import type { Query } from './read.ts';

/** What a query names of the sources. */
export interface NamedSources {
  readonly ids: readonly string[];
  /** The words with which the query does. */
  readonly words: ReadonlySet<string>;
  /** The words of those names as the index holds them. */
  readonly names: readonly string[];
}

/** What a source is called beside its name: "the CRS summary" is all that CRS says. */
const WRITINGS: ReadonlySet<string> = new Set(
  `analysis summary summaries report reports memo memos article articles alert alerts update updates post posts piece paper note notes
   view views take blog blogs wrote written author authors`.split(/\s+/),
);

/** Sources that a query names. */
export function namedSources(query: Query, sources: readonly SourceData[]): NamedSources {
  const typed = query.words.map(({ forms }) => forms[0] ?? '');
  const found = sources.flatMap(({ id, names }) => {
    const named = names.map((name) => ({ id, name, words: standing(plain(name), typed) })).find(({ words }) => words.length > 0);
    return named ? [named] : [];
  });
  const about = found.length > 0 ? typed.filter((word) => WRITINGS.has(word)) : [];
  return {
    ids: found.map(({ id }) => id),
    words: new Set([...found.flatMap(({ words }) => words), ...about]),
    names: [...new Set(found.flatMap(({ name }) => name.split(/[\s-]+/).map(plain)))].filter(Boolean),
  };
}

/** The words of the query that make up the name, however it is parted: "IF 12345", "perkinscoie". None where it is not there. */
function standing(name: string, typed: readonly string[]): readonly string[] {
  for (const from of typed.keys()) {
    for (let to = from + 1; to <= typed.length; to += 1) {
      const words = typed.slice(from, to);
      const joined = words.join('');
      if (joined === name && name !== '') return words;
      if (!name.startsWith(joined)) break;
    }
  }
  return [];
}
