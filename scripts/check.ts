/**
 * node scripts/check.ts
 *
 * Checks the content folder (CONTENT_DIR, or content/) without building: shapes, hashes, quotations, references, prose.
 * Prints each problem on a line of its own: place, rule, what was found, what was expected, how to mend it. Exit status 1 when there is one.
 */
import { assemble } from '../src/domain/edition/assemble.ts';
import { formatProblem, ProblemError, type Problem } from '../src/domain/problem/problem.ts';
import { contentDir } from '../src/reading/content-dir.ts';
import { readContent } from '../src/reading/disk.ts';

/** Every problem of the content, or none. Throws only on a fault of the program. */
export function problemsOfContent(): readonly Problem[] {
  try {
    assemble(readContent(contentDir()));
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return error.problems;
    throw error;
  }
}

/** Prints the problems of the content. True when there are none. */
export function contentIsSound(): boolean {
  const problems = problemsOfContent();
  for (const problem of problems) console.error(formatProblem(problem));
  return problems.length === 0;
}

if (import.meta.main) {
  if (contentIsSound()) console.log('The content is sound.');
  else process.exitCode = 1;
}
