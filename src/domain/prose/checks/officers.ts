import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { sentencesOf, type Prose } from '../prose.ts';
import { blankQuotations } from '../quotation.ts';

const TITLE =
  /\b(?:Secretary|Director|Administrator|Commissioner|Chair(?:man|woman|person)?|Department|Bureau) (?:of|for)(?: the)?(?: (?:(?:of|and|for|the) )*\p{Lu}[\p{L}-]*)+/gu;

/** A title or department that nobody in the content bears and no ground writes: no check of who acts would know whom it means. */
export function checkOfficers(prose: Prose, { file, namedIn, wordsOf }: ProseContext): Problem[] {
  if (!namedIn) return [];
  return sentencesOf(prose).flatMap((sentence) => {
    const text = blankQuotations(sentence.text);
    const named = namedIn(text);
    return Array.from(text.matchAll(TITLE), ({ 0: words, index }) => ({ words, start: index, end: index + words.length }))
      .filter(({ start, end }) => !named.some((one) => one.start < end && start < one.end))
      .filter(({ words }) => !sentence.refs.some((ref) => wordsOf(ref)?.includes(words)))
      .map(({ words }) => ({
        rule: 'prose/unknown-officer',
        file,
        line: sentence.line,
        found: `${words} is nobody that content/entities/ names, and stands in none of ${sentence.refs.join(', ') || 'its grounds'}.`,
        expected: 'Somebody whom the order or a ground names, by a name or alias of the entry.',
        mend: 'Name the one the words name, or add the alias.',
      }));
  });
}
