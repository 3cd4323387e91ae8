import { expect, test } from 'vitest';
import { assertNoProblems, formatProblem, ProblemError, type Problem } from '../../../src/domain/problem/problem.ts';

const PROBLEM: Problem = {
  rule: 'source/hash',
  file: 'sources/order.txt',
  line: 3,
  found: 'it is ab…',
  expected: 'cd….',
  mend: 'take it again.',
};

test('a problem is told on one line: where, which rule, what came, what was expected, how to mend it', () => {
  expect(formatProblem(PROBLEM)).toBe('sources/order.txt:3 [source/hash] it is ab… Expected: cd…. To mend: take it again.');
});

test('one without a line names its file only', () => {
  const { line: _, ...rest } = PROBLEM;
  expect(formatProblem(rest)).toMatch(/^sources\/order\.txt \[/);
});

test('an error tells all its problems, and keeps them', () => {
  const error = new ProblemError([PROBLEM, PROBLEM]);
  expect(error.message).toBe(`2 problems in the input:\n  ${formatProblem(PROBLEM)}\n  ${formatProblem(PROBLEM)}`);
  expect(error.problems).toHaveLength(2);
  expect(error.name).toBe('ProblemError');
});

test('no problem, no error', () => {
  expect(() => assertNoProblems([])).not.toThrow();
  expect(() => assertNoProblems([PROBLEM])).toThrow(/^1 problem in the input:/);
});
