import type { Problem } from '../problem/problem.ts';
import { checkAnswers } from './checks/answers.ts';
import { checkCitations } from './checks/citations.ts';
import { checkDates } from './checks/dates.ts';
import { checkConstruction } from './checks/construction.ts';
import { checkBeforeAfter, checkDays } from './checks/days.ts';
import { checkDuties } from './checks/duties.ts';
import { checkDutyPlaces } from './checks/duty-places.ts';
import { checkLeave } from './checks/leave.ts';
import { checkLengths } from './checks/lengths.ts';
import { checkOfficers } from './checks/officers.ts';
import { checkPeople } from './checks/people.ts';
import { checkQuotations } from './checks/quotations.ts';
import { checkRefs } from './checks/refs.ts';
import { checkSilence } from './checks/silence.ts';
import { checkThrough } from './checks/through.ts';
import type { ProseContext } from './context.ts';
import type { Prose } from './prose.ts';

/** One promise of our prose: the problems of words that break it. A new one is a file of checks/ and a line here. */
export type Check = (prose: Prose, context: ProseContext) => Problem[];

/** Kept by every judgement of ours: reasons, notes and cards, whose quotations are held by rules of their own. */
export const JUDGED: readonly Check[] = [
  checkDuties,
  checkDutyPlaces,
  checkLeave,
  checkDates,
  checkDays,
  checkBeforeAfter,
  checkLengths,
  checkPeople,
  checkOfficers,
  checkThrough,
  checkCitations,
];

/** Kept by every sentence that names what bears it out. */
export const GROUNDED: readonly Check[] = [checkRefs, checkQuotations, checkSilence, checkAnswers, checkConstruction, ...JUDGED];
