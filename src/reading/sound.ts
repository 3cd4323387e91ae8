import { assemble } from '../domain/edition/assemble.ts';
import type { Edition } from '../domain/edition/edition.ts';
import { ProblemError, type Problem } from '../domain/problem/problem.ts';
import { readContent } from './disk.ts';
import { withLines } from './places.ts';

/** Every problem of a content folder, each with its line where that can be known; none: it may be built. Throws only on a fault of the program. */
export function problemsOf(folder: string): readonly Problem[] {
  return soundEdition(folder).problems;
}

/** The edition of a content folder, or the problems that keep it from being one. */
export function soundEdition(folder: string): { readonly edition: Edition | null; readonly problems: readonly Problem[] } {
  try {
    return { edition: assemble(readContent(folder)), problems: [] };
  } catch (error) {
    if (error instanceof ProblemError) return { edition: null, problems: withLines(error.problems, folder) };
    throw error;
  }
}
