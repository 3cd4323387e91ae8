/**
 * node scripts/check.ts
 *
 * Checks the content folder (CONTENT_DIR, or content/) without building: shapes, hashes, quotations, references, prose.
 * Prints each problem on a line of its own: place, rule, what was found, what was expected, how to mend it. Exit status 1 when there is one.
 */
import { formatProblem } from '../src/domain/problem/problem.ts';
import { contentDir } from '../src/reading/content-dir.ts';
import { problemsOf } from '../src/reading/sound.ts';

/** Prints the problems of the content. True when there are none. */
export function contentIsSound(): boolean {
  const problems = problemsOf(contentDir());
  for (const problem of problems) console.error(formatProblem(problem));
  return problems.length === 0;
}

if (import.meta.main) {
  if (contentIsSound()) console.log('The content is sound.');
  else process.exitCode = 1;
}
