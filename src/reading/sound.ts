import { assemble } from '../domain/edition/assemble.ts';
import { ProblemError, type Problem } from '../domain/problem/problem.ts';
import { readContent } from './disk.ts';
import { withLines } from './places.ts';

/** Every problem of a content folder, each with its line where that can be known; none: it may be built. Throws only on a fault of the program. */
export function problemsOf(folder: string): readonly Problem[] {
  try {
    assemble(readContent(folder));
    return [];
  } catch (error) {
    if (error instanceof ProblemError) return withLines(error.problems, folder);
    throw error;
  }
}
