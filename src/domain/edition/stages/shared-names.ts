import type { Problem } from '../../problem/problem.ts';
import { foldQuotation } from '../../text/fold.ts';
import type { Entry } from '../raw.ts';

/**
 * Names that two entries of a kind bear, however they are written: a reader who follows one could be led to either. `alsoOf` gives
 * words that two may share with one another, and none with another's name.
 */
export function sharedNames<Data>(
  rule: string,
  entries: readonly Entry<Data>[],
  namesOf: (data: Data) => readonly string[],
  alsoOf: (data: Data) => readonly string[] = () => [],
): Problem[] {
  const owners = new Map<string, string>();
  for (const { id, data } of entries) for (const name of namesOf(data)) owners.set(keyOf(name), owners.get(keyOf(name)) ?? id);
  return entries.flatMap(({ id, file, data }) =>
    [...new Map([...namesOf(data), ...alsoOf(data)].map((name) => [keyOf(name), name]))].flatMap(([key, name]) => {
      const other = owners.get(key);
      if (other === undefined || other === id) return [];
      return [
        {
          rule,
          file,
          found: `“${name}” is a name of ${other} too.`,
          expected: 'a name that leads to one entry.',
          mend: 'take it out of one of them.',
        },
      ];
    }),
  );
}

/** "N.S.A." is NSA, and a hyphen is a space. */
function keyOf(name: string): string {
  return foldQuotation(name)
    .toLowerCase()
    .replace(/[.,'’]/g, '')
    .replace(/-/g, ' ');
}
