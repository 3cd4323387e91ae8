import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../domain/problem/problem.ts';
import type { SearchRecord } from '../../domain/search/record.ts';

/** Records whose place the built site does not have: no such page, or no such anchor on it. */
export function leadNowhere(records: readonly SearchRecord[], folder: string): Problem[] {
  const pages = new Map<string, string | null>();
  const page = (path: string): string | null => {
    const known = pages.get(path);
    if (known !== undefined) return known;
    const file = join(folder, path, 'index.html');
    const html = existsSync(file) ? readFileSync(file, 'utf8') : null;
    pages.set(path, html);
    return html;
  };
  return records.flatMap(({ kind, ref, url }): Problem[] => {
    const [path = '', anchor] = url.split('#');
    const html = page(path);
    if (html !== null && (anchor === undefined || html.includes(`id="${anchor}"`))) return [];
    return [
      {
        rule: 'search/place',
        file: 'search.yaml',
        found: `the record ${kind} ${ref} leads to ${url}, and ${html === null ? 'there is no such page' : 'the page has no such anchor'}.`,
        expected: 'a place of the built site.',
        mend: kind === 'page' ? 'correct the path in content/search.yaml.' : 'give the place its anchor, or correct the address in src/domain/address/.',
      },
    ];
  });
}
