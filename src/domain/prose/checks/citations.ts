import type { Problem } from '../../problem/problem.ts';
import type { CitedPlace, ProseContext } from '../context.ts';
import { denies } from '../denial.ts';
import { sentencesOf, type Prose, type ProseSentence } from '../prose.ts';

/** Places cited in our words that the order does not have, or that no ground of the sentence is or speaks of. */
export function checkCitations(prose: Prose, context: ProseContext): Problem[] {
  const { file, citedIn, speaksOf } = context;
  return sentencesOf(prose).flatMap((sentence) => {
    const { text, refs, line } = sentence;
    const cited = citedIn?.(text) ?? [];
    const strange = elsewhere(sentence, cited, context);
    if (strange.length > 0) return strange;
    if (cited.length === 0) return [];
    const spoken = refs.flatMap((ref) => speaksOf?.(ref) ?? []);
    return cited.flatMap(({ words, target, there }): Problem[] => {
      if (!there)
        return new RegExp(`\\bno ${escaped(words)}`, 'iu').test(text)
          ? []
          : [
              {
                rule: 'prose/cited-nothing',
                file,
                line,
                found: `“${words}” cites a place that is not there.`,
                expected: 'A provision that the order has.',
                mend: 'Correct the citation.',
              },
            ];
      if (bears(spoken, target) || (isOtherLaw(target) && denies(text))) return [];
      return [
        {
          rule: 'prose/cited',
          file,
          line,
          found: `“${words}” is cited, and ${refs.join(', ') || 'no ground'} is not about it.`,
          expected: 'The place cited among the grounds, or a ground that speaks of it.',
          mend: 'Correct the citation, or add the ground.',
        },
      ];
    });
  });
}

/** In the explanation of one provision: a sentence that leans on other sections only, and cites none of them. */
function elsewhere({ text, refs, line }: ProseSentence, cited: readonly CitedPlace[], { file, home, wordsOf }: ProseContext): Problem[] {
  const provisions = refs.filter((ref) => !ref.includes('/') && ref !== 'site' && wordsOf(ref) !== null);
  const section = (id: string) => id.split('.')[0];
  if (home === undefined || provisions.length === 0 || provisions.some((id) => section(id) === section(home))) return [];
  if (cited.some(({ target }) => provisions.some((id) => section(id) === section(target)))) return [];
  return [
    {
      rule: 'prose/elsewhere',
      file,
      line,
      found: `“${text}” leans on ${provisions.join(', ')}, and does not say so.`,
      expected: 'A ground in the section that is explained, or a sentence that cites the other.',
      mend: 'Correct the mark, or name the section in the sentence.',
    },
  ];
}

/** Whether a ground is the place, or stands under it, or over it with no other ground to say which part is meant. */
function bears(spoken: readonly string[], place: string): boolean {
  return spoken.some(
    (one) =>
      one === place || one.startsWith(`${place}.`) || (place.startsWith(`${one}.`) && !spoken.some((other) => other.startsWith(`${one}.`))),
  );
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}

/** "The order does not name Executive Order 14110": what is denied of other law stands in no ground. */
function isOtherLaw(place: string): boolean {
  return place.includes('/');
}
