import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/domain/problem/problem.ts';
import type { Fault, FaultKind } from './fault.ts';
import { randomFrom } from './random.ts';
import { openBench, type Bench } from './run.ts';
import { figuresOf } from './table.ts';

/** What became of one fault. */
export interface Outcome {
  readonly kind: string;
  readonly what: string;
  readonly refused: boolean;
  /** Whether a problem names the line too. */
  readonly line: boolean;
}

const SECONDS = 1000;

/** Tests that the build refuses every fault of these kinds, naming file and cure; prints the figures. */
export function refuses(title: string, kinds: readonly FaultKind[]): void {
  const outcomes: Outcome[] = [];
  let bench: Bench;
  beforeAll(() => {
    bench = openBench();
  });
  afterAll(() => {
    bench.remove();
    console.log(`${title}\n${figuresOf(outcomes)}`);
  });

  describe(title, () => {
    test.each(kinds)('$name', { timeout: 300 * SECONDS }, (kind) => {
      const faults = kind.make(bench.content, randomFrom(kind.name));
      expect(faults.length, 'faults of this kind').toBeGreaterThan(0);
      const results = kind.apart ? tryTogether(faults, bench) : faults.map((fault) => ({ fault, problems: bench.problemsWith(fault) }));
      outcomes.push(...results.map(({ fault, problems }) => outcomeOf(kind, fault, problems)));
      const unseen = results.filter(({ problems }) => problems.length === 0).map(({ fault }) => fault.what);
      if (kind.survivors === undefined) expect(unseen, 'faults that nothing tells').toEqual([]);
      const told = results.filter(({ problems }) => problems.length > 0);
      expect(
        told.filter(({ fault, problems }) => !problems.some((problem) => names(problem, fault, kind))).map(describeMisplaced),
        'faults told elsewhere',
      ).toEqual([]);
      expect(told.flatMap(({ problems }) => problems).filter((problem) => !isWhole(problem))).toEqual([]);
    });
  });
}

interface Result {
  readonly fault: Fault;
  readonly problems: readonly Problem[];
}

/** Faults in one go: few enough for a failure to be read. */
const MOST = 8;

/** Tries faults of different files in one go; one that nothing tells is tried again by itself, for another may have come first. */
function tryTogether(faults: readonly Fault[], bench: Bench): Result[] {
  const batches: Fault[][] = [];
  for (const fault of faults) {
    const batch = batches.find((one) => one.length < MOST && !one.some(({ file }) => file === fault.file));
    if (batch) batch.push(fault);
    else batches.push([fault]);
  }
  return batches.flatMap((batch) => {
    const all = bench.problemsWith({ what: '', file: '', changes: new Map(batch.flatMap(({ changes }) => [...changes])) });
    return batch.map((fault) => {
      const own = all.filter(({ file }) => file === fault.file);
      return { fault, problems: own.length > 0 || batch.length === 1 ? own : bench.problemsWith(fault) };
    });
  });
}

function outcomeOf(kind: FaultKind, fault: Fault, problems: readonly Problem[]): Outcome {
  const named = problems.filter((problem) => names(problem, fault, kind));
  return { kind: kind.name, what: fault.what, refused: problems.length > 0, line: named.some((problem) => problem.line !== undefined) };
}

function names(problem: Problem, fault: Fault, { toldAt }: FaultKind): boolean {
  return problem.file === fault.file || fault.changes.has(problem.file) || (toldAt?.test(problem.file) ?? false);
}

/** File, what is wrong, what was expected and how to mend it, each in words. */
function isWhole({ file, found, expected, mend }: Problem): boolean {
  return [file, found, expected, mend].every((words) => words.trim().length > 2);
}

function describeMisplaced({ fault, problems }: { fault: Fault; problems: readonly Problem[] }): string {
  return `${fault.what}: ${problems
    .map(({ file, found }) => `${file} ${found}`)
    .join(' | ')
    .slice(0, 300)}`;
}
