import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { sentencesOf, type Prose } from '../prose.ts';
import { holdsQuotation, quotationMarksPair, quotationsIn } from '../quotation.ts';

/** Words in curly quotation marks that stand in none of the sentence's grounds, and marks that do not pair. */
export function checkQuotations(prose: Prose, { file, wordsOf }: ProseContext): Problem[] {
  return sentencesOf(prose).flatMap(({ text, refs, line }) => {
    const sources = refs.map((ref) => wordsOf(ref) ?? '');
    const problems: Problem[] = quotationsIn(text)
      .filter((words) => !sources.some((source) => holdsQuotation(source, words)))
      .map((words) => ({
        rule: 'prose/quotation',
        file,
        line,
        found: `“${words}” does not stand in ${refs.join(', ') || 'any ground'}.`,
        expected: 'Words in quotation marks stand word for word in one of the grounds.',
        mend: 'Copy the words, name the provision they come from, or say it in our own words without the marks.',
      }));
    if (!quotationMarksPair(text)) {
      problems.push({
        rule: 'prose/quotation-marks',
        file,
        line,
        found: `Quotation marks do not pair in “${text}”.`,
        expected: '“ and ” in pairs, ‘ and ’ inside them.',
        mend: 'Close what was opened.',
      });
    }
    return problems;
  });
}
