import type { AnalysisEntry } from '../entry/sources.ts';
import type { Problem } from '../problem/problem.ts';
import { quotes } from '../text/fold.ts';
import type { LinkedPassage } from './linked.ts';
import { checkQuoted, type WordsOf } from './quoted.ts';
import type { TaskRow } from './tasks.ts';

/** What a person adds to a row: whose words of the order stand beside it, who leads there, and how the two differ. */
export type TaskEntry = AnalysisEntry['tasks'][number];

/**
 * Holds the table of tasks against the text and the order: one entry for each task bullet and none besides; provisions that the
 * passage is linked to; the order's words as they stand there. `file` is the table's.
 */
export function checkTasks(
  rows: readonly TaskRow[],
  entries: readonly TaskEntry[],
  linked: readonly LinkedPassage[],
  wordsOf: WordsOf,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const say = (rule: string, found: string, expected: string, mend: string) =>
    problems.push({ rule: `analysis/${rule}`, file, found, expected, mend });
  for (const row of rows) {
    const times = entries.filter((entry) => entry.passage === row.passage).length;
    if (times !== 1)
      say(
        'task',
        `The task ${row.passage} has ${times === 0 ? 'no row' : `${times} rows`}.`,
        'One row for each task bullet.',
        times === 0 ? 'Add the row.' : 'Keep one.',
      );
  }
  for (const entry of entries) {
    const passage = linked.find((candidate) => candidate.anchor === entry.passage);
    if (!passage || !rows.some((row) => row.passage === entry.passage)) {
      say(
        'task',
        `A row names the passage ${entry.passage}.`,
        `A task bullet: ${rows.map((row) => row.passage).join(', ') || 'the text has none'}.`,
        'Correct the anchor, or remove the row.',
      );
      continue;
    }
    for (const id of entry.provisions.filter((provision) => !passage.provisions.includes(provision))) {
      say(
        'task-provision',
        `The row ${entry.passage} shows ${id}.`,
        `A provision the passage is linked to: ${passage.provisions.join(', ')}.`,
        'Correct the id, or link the passage to it.',
      );
    }
    for (const { provision, words } of entry.differs?.words ?? []) {
      if (!quotes(wordsOf(provision) ?? '', words))
        say(
          'order-words',
          `The row ${entry.passage} shows “${words}”.`,
          `Words as they stand in ${provision}.`,
          'Quote word for word, or name the provision that holds the words.',
        );
    }
    const texts = [passage.text, ...entry.provisions.map((id) => wordsOf(id) ?? '')];
    problems.push(...checkQuoted(entry.differs?.says ?? '', texts, { file, place: `The row ${entry.passage}` }));
  }
  return problems;
}
