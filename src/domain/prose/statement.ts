import type { Problem } from '../problem/problem.ts';
import { sentences } from '../text/sentences.ts';
import { checkCitations } from './checks/citations.ts';
import { checkDates } from './checks/dates.ts';
import { checkDays } from './checks/days.ts';
import { checkDuties } from './checks/duties.ts';
import { checkDutyPlaces } from './checks/duty-places.ts';
import { checkLengths } from './checks/lengths.ts';
import { checkOfficers } from './checks/officers.ts';
import { checkPeople } from './checks/people.ts';
import type { ProseContext } from './context.ts';
import { GROUNDED, JUDGED, type Check } from './promises.ts';

/**
 * What is asked of words of ours that stand outside an .mdx body.
 * reported: what a source says, in our words; `agreeing` where the order says so too; `differing` where it says another number of days.
 * title: a heading. question: it affirms nothing.
 */
const ASKED = {
  grounded: GROUNDED,
  judged: JUDGED,
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
