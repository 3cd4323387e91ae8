import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { sentencesOf, type Prose } from '../prose.ts';
import { withoutQuotations } from '../quotation.ts';

const WORDS: Readonly<Record<string, string>> = { ten: '10', thirty: '30', 'forty-five': '45', sixty: '60', ninety: '90' };
const DAYS = new RegExp(`(\\bup to\\s+)?\\b(\\d+|${Object.keys(WORDS).join('|')})(?:\\s+|-)days?\\b`, 'giu');

/** A stretch of days; `most` where the text says "up to". */
function daysIn(text: string): { words: string; days: string; most: boolean }[] {
  return Array.from(text.matchAll(DAYS), ([words, upTo, number = '']) => ({
    words,
    days: WORDS[number.toLowerCase()] ?? number,
    most: upTo !== undefined,
  }));
}

/** Numbers of days that no ground gives, and an "up to" that was lost on the way. */
export function checkDays(prose: Prose, { file, wordsOf }: ProseContext): Problem[] {
  return sentencesOf(prose).flatMap(({ text, refs, line }) => {
    const said = daysIn(withoutQuotations(text));
    if (said.length === 0) return [];
    const given = refs.flatMap((ref) => daysIn(wordsOf(ref) ?? ''));
    const named = refs.join(', ') || 'any ground';
    return said.flatMap(({ words, days, most }): Problem[] => {
      const same = given.filter((other) => other.days === days);
      if (same.length === 0) {
        return [
          {
            rule: 'prose/days',
            file,
            line,
            found: `“${words}” does not stand in ${named}.`,
            expected: 'A number of days that a ground gives.',
            mend: 'Take the number from the words, or name the provision that sets it.',
          },
        ];
      }
      if (!same.some((other) => other.most === most)) {
        return [
          {
            rule: 'prose/up-to',
            file,
            line,
            found: `“${words}”, where ${named} says “${same[0]?.words ?? ''}”.`,
            expected: '“up to” wherever the ground says it, and nowhere else.',
            mend: 'Keep the limit as the words set it.',
          },
        ];
      }
      return [];
    });
  });
}

/** "Before" told as "after", or the other way round, in a sentence that counts days. */
export function checkBeforeAfter(prose: Prose, { file, wordsOf }: ProseContext): Problem[] {
  return sentencesOf(prose).flatMap(({ text, refs, line }) => {
    const ours = withoutQuotations(text);
    if (daysIn(ours).length === 0 && !/\bdays\b/iu.test(ours)) return [];
    const grounds = refs.map((ref) => wordsOf(ref) ?? '').join(' ');
    const has = (words: string, word: string) => new RegExp(`\\b${word}\\b`, 'iu').test(words);
    return [
      ['before', 'after'],
      ['after', 'before'],
    ].flatMap(([word = '', other = '']) =>
      has(ours, word) && !has(grounds, word) && has(grounds, other)
        ? [
            {
              rule: 'prose/before-after',
              file,
              line,
              found: `“${word}”, where ${refs.join(', ')} says “${other}”.`,
              expected: 'The days on the side on which the words count them.',
              mend: `Write “${other}”.`,
            },
          ]
        : [],
    );
  });
}
