import type { Problem } from '../problem/problem.ts';
import { sentences } from '../text/sentences.ts';
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

type Check = (prose: Prose, context: ProseContext) => Problem[];

/**
 * What is asked of words of ours that stand outside an .mdx body.
 * grounded: a sentence with its own grounds. judged: reasons, notes and cards, whose quotations are held by rules of their own.
 * reported: what a source says, in our words; `agreeing` where the order says so too; `differing` where it says another number of days. title: a heading or question.
 */
const ASKED = {
  grounded: [
    checkRefs,
    checkQuotations,
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
    checkSilence,
    checkAnswers,
    checkConstruction,
  ],
  judged: [
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
  ],
  agreeing: [checkDuties, checkDates, checkDays, checkLengths, checkOfficers, checkCitations],
  reported: [checkDates, checkDays, checkLengths, checkCitations],
  differing: [checkDates, checkLengths, checkCitations],
  title: [checkDuties, checkDutyPlaces, checkDates, checkDays, checkPeople, checkCitations],
  question: [checkDates, checkDays, checkCitations],
} as const satisfies Record<string, readonly Check[]>;

/** Words of ours in a field of YAML or front matter, and what bears them out. */
export interface Statement {
  readonly file: string;
  /** How a writer finds it: "claim 8, why". */
  readonly place: string;
  readonly kind: keyof typeof ASKED;
  readonly text: string;
  readonly refs: readonly string[];
  readonly silent?: boolean;
}

/** Holds a statement to the promises of our prose, sentence by sentence; all its grounds bear each. */
export function checkStatement(
  { file, place, kind, text, refs, silent = false }: Statement,
  context: Omit<ProseContext, 'file'>,
): Problem[] {
  const blocks = sentences(text).map((sentence) => ({
    kind: 'paragraph' as const,
    line: 0,
    sentences: [{ text: sentence.text, refs, silent, line: 0 }],
  }));
  return ASKED[kind]
    .flatMap((check: Check) => check({ blocks }, { ...context, file }))
    .map(({ rule, found, expected, mend }) => ({ rule, file, found: `${place}: ${found}`, expected, mend }));
}
