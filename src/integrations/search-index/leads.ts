import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../domain/problem/problem.ts';
import type { SearchRecord } from '../../domain/search/record.ts';

/** Records whose place the built site does not have: no such page, or no such anchor on it. */
export function leadNowhere(records: readonly SearchRecord[], folder: string): Problem[] {
  const pages = new Map<string, ReadonlySet<string> | null>();
  const anchorsOf = (path: string): ReadonlySet<string> | null => {
    if (!pages.has(path)) pages.set(path, anchorsIn(join(folder, path, 'index.html')));
    return pages.get(path) ?? null;
  };
  return records.flatMap(({ kind, ref, url }): Problem[] => {
    const [path = '', anchor] = url.split('#');
    const anchors = anchorsOf(path);
    if (anchors !== null && (anchor === undefined || anchors.has(anchor))) return [];
    return [
      {
        rule: 'search/place',
        file: 'search.yaml',
        found: `the record ${kind} ${ref} leads to ${url}, and ${anchors === null ? 'there is no such page' : 'the page has no such anchor'}.`,
        expected: 'a place of the built site.',
        mend:
          kind === 'page'
            ? 'correct the path in content/search.yaml.'
            : 'give the place its anchor, or correct the address in src/domain/address/.',
      },
    ];
  });
}

/** The anchors of a page; null where there is no page. */
function anchorsIn(file: string): ReadonlySet<string> | null {
  if (!existsSync(file)) return null;
  return new Set([...readFileSync(file, 'utf8').matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id));
}
