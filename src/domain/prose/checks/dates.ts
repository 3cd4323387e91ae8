import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { datesIn, fallsOn, strangeDatesIn, weekdayOf, weekdaysIn } from '../dates.ts';
import { sentencesOf, type Prose } from '../prose.ts';

/** Dates that are neither derived from the order nor in the manifest, dates in another form, and weekdays that do not fit. */
export function checkDates(prose: Prose, { file, allowedDates }: ProseContext): Problem[] {
  const allowed = allowedDates.join(', ') || 'none';
  return sentencesOf(prose).flatMap(({ text, line }) => {
    const named = datesIn(text);
    const unknown = named.filter((date) => !allowedDates.some((day) => fallsOn(date, day)));
    const days = allowedDates.filter((day) => named.length === 0 || named.some((date) => fallsOn(date, day)));
    const misfits = weekdaysIn(text).filter((weekday) => !days.some((day) => weekdayOf(day) === weekday));
    return [
      ...unknown.map(({ words }) => ({ rule: 'prose/date', file, line, found: `${words} is no date of the order or its sources.`, expected: `One of: ${allowed}.`, mend: 'Take the date that was derived, or leave it out.' })),
      ...strangeDatesIn(text).map((words) => ({ rule: 'prose/date-form', file, line, found: `A date written ${words}.`, expected: 'Dates written as in “July 2, 2026”.', mend: 'Write month, day, comma, year.' })),
      ...misfits.map((weekday) => ({ rule: 'prose/weekday', file, line, found: `${weekday} is not the weekday of that date.`, expected: days.map((day) => `${day} is a ${weekdayOf(day)}.`).join(' ') || 'No weekday.', mend: 'Correct the weekday.' })),
    ];
  });
}
