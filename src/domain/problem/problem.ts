/** One thing wrong with the input, told so that a writer can mend it. Every check in the project reports this shape. */
export interface Problem {
  /** Stable id of the rule that was broken, e.g. "source/hash". */
  readonly rule: string;
  /** File the writer must open, relative to the content folder (or as given on a command line). */
  readonly file: string;
  /** 1-based line in that file, where it is known. */
  readonly line?: number;
  /** What is wrong, with the words or value found. */
  readonly found: string;
  /** What was expected instead. */
  readonly expected: string;
  /** How to mend it. */
  readonly mend: string;
}

/** "content/order.yaml:3 [rule] found … Expected … To mend: …", on one line. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${place} [${problem.rule}] ${problem.found} Expected: ${problem.expected} To mend: ${problem.mend}`;
}

/** Thrown at the border of the domain when input cannot be shown truthfully. */
export class ProblemError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const head = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${head} in the input:\n${problems.map((p) => `  ${formatProblem(p)}`).join('\n')}`);
    this.name = 'ProblemError';
    this.problems = problems;
  }
}

/** Throws when there are problems; otherwise does nothing. */
export function assertNoProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ProblemError(problems);
}
