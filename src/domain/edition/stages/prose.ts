import { checkProse, type CheckedProse } from '../../prose/check.ts';
import { LIMITS } from '../../prose/limits.ts';
import { measure, type Measures } from '../../prose/measure.ts';
import { sentencesOf } from '../../prose/prose.ts';
import { HEADINGS } from '../../prose/headings.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Entry, RawEdition } from '../raw.ts';
import type { ProseGrounds } from './prose-grounds.ts';

/** Every entry's prose as read and checked, by file. */
export type CheckedEntries = ReadonlyMap<string, CheckedProse>;

/** Which headings each kind of prose may use; null where it sets its own. */
const KINDS = [
  { kind: 'explanations', headings: HEADINGS.explanation, shortAnswer: true },
  { kind: 'questions', headings: HEADINGS.none, shortAnswer: false },
  { kind: 'audiences', headings: HEADINGS.audience, shortAnswer: false },
  { kind: 'terms', headings: HEADINGS.none, shortAnswer: false },
  { kind: 'commentaries', headings: HEADINGS.none, shortAnswer: false },
  { kind: 'pages', headings: null, shortAnswer: false },
] as const;

/** Holds all our prose against its grounds. Every promise broken is a problem with its file and line. */
export function checkAllProse(raw: RawEdition, grounds: ProseGrounds, problems: Problem[]): CheckedEntries {
  const checked = new Map<string, CheckedProse>();
  for (const { kind, headings, shortAnswer } of KINDS) {
    for (const entry of raw[kind] as readonly Entry<unknown>[]) {
      const own = headings ?? headingsIn(entry.body);
      const result = checkProse(entry.body, {
        ...grounds,
        file: entry.file,
        headings: own,
        firstLine: entry.bodyLine,
        shortAnswer,
        ...(kind === 'explanations' ? { home: entry.id } : {}),
      });
      // The grade of one entry is promised for explanations; of the others, over the whole site.
      problems.push(...result.problems.filter((problem) => kind === 'explanations' || problem.rule !== 'prose/grade'));
      checked.set(entry.file, result);
    }
  }
  return checked;
}

/** How readable all our prose is together. Over the grade promised for the site is a problem of no one file. */
export function measureSite(checked: CheckedEntries, grounds: ProseGrounds, problems: Problem[]): Measures {
  const sentences = [...checked.values()].flatMap(({ prose }) => sentencesOf(prose).map((sentence) => sentence.text));
  const measures = measure(sentences, grounds.officialNames);
  if (measures.grade > LIMITS.siteGrade) {
    problems.push({
      rule: 'prose/site-grade',
      file: 'explanations, questions, audiences, terms, pages',
      found: `together they have the Flesch–Kincaid grade ${measures.grade.toFixed(1)}.`,
      expected: `at most ${LIMITS.siteGrade}.`,
      mend: 'shorten the sentences of the files with the highest grades; "npm run check" lists them.',
    });
  }
  return measures;
}

function headingsIn(body: string): string[] {
  return [...body.matchAll(/^## +(.+)$/gm)].map((match) => match[1]!.trim());
}
