import type { Problem } from '../problem/problem.ts';
import { checkDashes } from './checks/dashes.ts';
import { checkOpening } from './checks/opening.ts';
import type { ProseContext } from './context.ts';
import { checkMeasures, measure, type Measures } from './measure.ts';
import { parseProse } from './parse.ts';
import { GROUNDED, type Check } from './promises.ts';
import { sentencesOf, type Prose } from './prose.ts';

/** Every promise that the body of an entry keeps. */
const CHECKS: readonly Check[] = [checkOpening, ...GROUNDED, checkDashes];

export interface CheckedProse {
  readonly prose: Prose;
  readonly measures: Measures;
  /** In the order of the file; those of the whole entry last. */
  readonly problems: readonly Problem[];
}

/** Reads, checks and measures the body of one entry. Never throws: the caller decides what to do with the problems. */
export function checkProse(body: string, context: ProseContext): CheckedProse {
  const { blocks, problems } = parseProse(body, context.file, context);
  const prose = { blocks };
  const measures = measure(
    sentencesOf(prose).map((sentence) => sentence.text),
    context.officialNames,
  );
  const found = [...problems, ...CHECKS.flatMap((check) => check(prose, context))].sort((a, b) => lineOf(a) - lineOf(b));
  return { prose, measures, problems: [...found, ...checkMeasures(measures, context.file)] };
}

function lineOf({ line = Number.MAX_SAFE_INTEGER }: Problem): number {
  return line;
}
