import { ProblemError, type Problem } from '../../problem/problem.ts';

/** A .docx that is not touched, with the reason. The name of the file is put in where it is known. */
export function refuse(rule: `docx/${string}`, found: string, expected: string, mend: string): never {
  throw new ProblemError([{ rule, file: '', found, expected, mend }]);
}

/** Runs a step and names the file in whatever it refuses. */
export function naming<Result>(file: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    throw new ProblemError(error.problems.map((problem): Problem => ({ ...problem, file: problem.file === '' ? file : problem.file })));
  }
}
