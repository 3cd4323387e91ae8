import { plain } from '../indexable.ts';
import type { SourceData } from '../order-data.ts';
import type { Query } from './read.ts';

/** Sources that a query names, and the words with which it does. */
export function namedSources(
  query: Query,
  sources: readonly SourceData[],
): { readonly ids: readonly string[]; readonly words: ReadonlySet<string> } {
  const typed = query.words.map(({ forms }) => forms[0] ?? '');
  const found = sources.flatMap(({ id, names }) => {
    const name = names
      .map((one) =>
        one
          .split(/[\s-]+/)
          .map(plain)
          .filter(Boolean),
      )
      .find((words) => standsIn(words, typed));
    return name ? [{ id, words: name }] : [];
  });
  return { ids: found.map(({ id }) => id), words: new Set(found.flatMap(({ words }) => words)) };
}

function standsIn(words: readonly string[], typed: readonly string[]): boolean {
  return words.length > 0 && typed.some((_, from) => words.every((word, at) => typed[from + at] === word));
}
