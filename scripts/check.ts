/**
 * node scripts/check.ts
 *
 * Checks the content folder (CONTENT_DIR, or content/) without building: shapes, hashes, quotations, references, prose.
 * Prints each problem on a line of its own: place, rule, what was found, what was expected, how to mend it. Exit status 1 when there is one.
 */
import type { Edition } from '../src/domain/edition/edition.ts';
import { readabilityTable, reportOf } from '../src/domain/edition/report.ts';
import { formatProblem } from '../src/domain/problem/problem.ts';
import { contentDir } from '../src/reading/content-dir.ts';
import { soundEdition } from '../src/reading/sound.ts';

/** Prints the problems of the content, or what it holds. True when there are no problems. */
export function contentIsSound(report: (edition: Edition) => string[] = reportOf): boolean {
  let folder: string;
  try {
    folder = contentDir();
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
  const { edition, problems } = soundEdition(folder);
  for (const problem of problems) console.error(formatProblem(problem));
  if (edition) console.log(report(edition).join('\n'));
  return problems.length === 0;
}

if (import.meta.main) {
  if (contentIsSound((edition) => [...readabilityTable(edition), ...reportOf(edition)])) console.log('The content is sound.');
  else process.exitCode = 1;
}
