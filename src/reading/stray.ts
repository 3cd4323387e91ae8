import { globSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Problem } from '../domain/problem/problem.ts';
import { MANY, SINGLE } from './kinds.ts';

/** Beside the content: what explains the folder to people. */
const BESIDE = /(?:^|\/)README\.md$/;

/**
 * Files that no kind of content takes: one letter wrong in a name, and an entry would be gone without a word. Folders of another
 * name are nobody's: a build may have been put there.
 */
export function strayFiles(folder: string): Problem[] {
  const read = new Set(
    [...Object.values({ ...SINGLE, ...MANY }), { folder: 'sources', pattern: '*.txt' }].flatMap((kind) =>
      globSync(kind.pattern, { cwd: join(folder, kind.folder) }).map((path) => slashed(join(kind.folder, path))),
    ),
  );
  const folders = new Set<string>(
    Object.values(MANY)
      .map((kind) => kind.folder)
      .filter(Boolean),
  ).add('sources');
  return globSync(['*', `{${[...folders].join(',')}}/**/*`], { cwd: folder })
    .map(slashed)
    .filter((file) => !read.has(file) && !BESIDE.test(file) && statSync(join(folder, file)).isFile())
    .sort()
    .map((file) => ({
      rule: 'content/stray',
      file,
      found: 'nothing reads this file.',
      expected: 'a file of a kind in src/reading/kinds.ts.',
      mend: 'correct its name or folder, or remove it.',
    }));
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
