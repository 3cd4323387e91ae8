import type { AnalysisEntry } from '../entry/sources.ts';
import type { Problem } from '../problem/problem.ts';
import { holdsQuotation, quotationsIn } from '../prose/quotation.ts';
import type { LinkedPassage } from './linked.ts';

/** The order's words of a provision, by its id; null where there is no such provision. */
export type WordsOf = (provision: string) => string | null;

/** What stands in “curly quotation marks” in our prose is found word for word in one of the texts it speaks of. */
export function checkQuoted(
  prose: string,
  texts: readonly string[],
  { file, place }: { readonly file: string; readonly place: string },
): Problem[] {
  return quotationsIn(prose)
    .filter((words) => !texts.some((text) => holdsQuotation(text, words)))
    .map((words) => ({
      rule: 'analysis/quotation',
      file,
      found: `${place} quotes “${words}”.`,
      expected: 'Words as they stand in the passage or in the provisions it is linked to.',
      mend: 'Quote word for word, or say it in our words.',
    }));
}

/** Our notes on passages: their quotations hold. */
export function checkNotes(linked: readonly LinkedPassage[], wordsOf: WordsOf, file: string): Problem[] {
  return linked.flatMap(({ anchor, note, text, provisions }) =>
    checkQuoted(note ?? '', [text, ...provisions.map((id) => wordsOf(id) ?? '')], { file, place: `The note on ${anchor}` }),
  );
}

/** The questions gathered from an analysis: each from a passage that is there, one question, its quotations holding. */
export function checkQuestions(questions: AnalysisEntry['questions'], linked: readonly LinkedPassage[], file: string): Problem[] {
  return questions.flatMap(({ passage: anchor, question }) => {
    const passage = linked.find((candidate) => candidate.anchor === anchor);
    if (!passage)
      return [
        {
          rule: 'analysis/no-such-passage',
          file,
          found: `A question names the passage ${anchor}.`,
          expected: 'The anchor of a passage.',
          mend: 'Correct the anchor.',
        },
      ];
    const place = `The question on ${anchor}`;
    const asks = /^[^?]+\?$/.test(question);
    const shape = {
      rule: 'analysis/question',
      file,
      found: `${place} is "${question}".`,
      expected: 'One sentence that ends with a question mark.',
      mend: 'Ask one thing, and end with "?".',
    };
    return [...(asks ? [] : [shape]), ...checkQuoted(question, [passage.text], { file, place })];
  });
}
