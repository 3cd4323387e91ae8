import type { Problem } from '../problem/problem.ts';
import { checkAnswers } from './checks/answers.ts';
import { checkCitations } from './checks/citations.ts';
import { checkDashes } from './checks/dashes.ts';
import { checkDates } from './checks/dates.ts';
import { checkConstruction } from './checks/construction.ts';
import { checkBeforeAfter, checkDays } from './checks/days.ts';
import { checkDuties } from './checks/duties.ts';
import { checkDutyPlaces } from './checks/duty-places.ts';
import { checkLeave } from './checks/leave.ts';
import { checkLengths } from './checks/lengths.ts';
import { checkOfficers } from './checks/officers.ts';
import { checkOpening } from './checks/opening.ts';
import { checkPeople } from './checks/people.ts';
import { checkQuotations } from './checks/quotations.ts';
import { checkRefs } from './checks/refs.ts';
import { checkSilence } from './checks/silence.ts';
import { checkThrough } from './checks/through.ts';
import type { ProseContext } from './context.ts';
import { checkMeasures, measure, type Measures } from './measure.ts';
import { parseProse } from './parse.ts';
import { sentencesOf, type Prose } from './prose.ts';

/** Every promise our prose keeps, one check each. A new promise is one file and one line here. */
const CHECKS: readonly ((prose: Prose, context: ProseContext) => Problem[])[] = [
  checkOpening,
  checkRefs,
  checkQuotations,
  checkDuties,
  checkDutyPlaces,
  checkLeave,
  checkDates,
  checkDays,
  checkBeforeAfter,
  checkPeople,
  checkOfficers,
  checkThrough,
  checkCitations,
  checkSilence,
  checkAnswers,
  checkConstruction,
  checkLengths,
  checkDashes,
];

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
