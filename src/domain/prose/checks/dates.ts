import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { datesIn, fallsOn, sameDate, strangeDatesIn, weekdayOf, weekdaysIn } from '../dates.ts';
import { sentencesOf, type Prose, type ProseSentence } from '../prose.ts';

/** Dates that no ground of their own sentence bears out, dates in another form, and weekdays that do not fit. */
export function checkDates(prose: Prose, context: ProseContext): Problem[] {
  const { file } = context;
  return sentencesOf(prose).flatMap((sentence) => {
    const { text, line } = sentence;
    const [named, weekdays] = [datesIn(text), weekdaysIn(text)];
    const borne = named.length + weekdays.length > 0 ? sentence.refs.flatMap(context.datesOf) : [];
    const days = borne.filter((day) => named.length === 0 || named.some((date) => fallsOn(date, day)));
    return [
      ...unborne(sentence, borne, context).map((words) => ({
        rule: 'prose/date',
        file,
        line,
        found: `${words} is no date of ${sentence.refs.join(', ') || 'any ground'}.`,
        expected: `One of: ${[...new Set(borne)].join(', ') || 'none'}.`,
        mend: 'Take the date that was derived, name the ground that has it, or leave it out.',
      })),
      ...strangeDatesIn(text).map((words) => ({
        rule: 'prose/date-form',
        file,
        line,
        found: `A date written ${words}.`,
        expected: 'Dates written as in “July 2, 2026”.',
        mend: 'Write month, day, comma, year.',
      })),
      ...weekdays
        .filter((weekday) => !days.some((day) => weekdayOf(day) === weekday))
        .map((weekday) => ({
          rule: 'prose/weekday',
          file,
          line,
          found: `${weekday} is not the weekday of that date.`,
          expected: days.map((day) => `${day} is a ${weekdayOf(day)}.`).join(' ') || 'No weekday.',
          mend: 'Correct the weekday.',
        })),
    ];
  });
}

function unborne({ text, refs }: ProseSentence, borne: readonly string[], { wordsOf }: ProseContext): string[] {
  const unknown = datesIn(text).filter((date) => !borne.some((day) => fallsOn(date, day)));
  if (unknown.length === 0) return [];
  const said = refs.flatMap((ref) => datesIn(wordsOf(ref) ?? ''));
  return unknown.filter((date) => !said.some((other) => sameDate(date, other))).map(({ words }) => words);
}
