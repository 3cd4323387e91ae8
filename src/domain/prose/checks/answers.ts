import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { denies } from '../denial.ts';
import { sentencesOf, type Prose } from '../prose.ts';
import { blankQuotations } from '../quotation.ts';

const ANSWER = /^(Yes|No)\b[:,]\s+(.+)/su;

/** "Yes" before what denies, and "No" before what does not: one of the two was turned round. */
export function checkAnswers(prose: Prose, { file }: ProseContext): Problem[] {
  return sentencesOf(prose).flatMap(({ text, line }) => {
    const [, answer, reason = ''] = ANSWER.exec(blankQuotations(text)) ?? [];
    if (answer === undefined || (answer === 'No') === denies(reason)) return [];
    return [
      {
        rule: 'prose/answer',
        file,
        line,
        found: `“${answer}” opens “${text}”, which ${answer === 'No' ? 'denies nothing' : 'denies'}.`,
        expected: '“Yes” before what is so, “No” before what is not.',
        mend: 'Make the word and its reason agree.',
      },
    ];
  });
}
