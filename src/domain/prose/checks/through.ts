import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { denies } from '../denial.ts';
import { sentencesOf, type Prose } from '../prose.ts';
import { blankQuotations } from '../quotation.ts';

const BETWEEN = /^[^.;:]*\bthrough\s+(?:the\s+)?$/u;

/** "The Secretary of War acts through the Director of NSA": the one named before is the one for whom the words have the other act. */
export function checkThrough(prose: Prose, { file, namedIn, actingUnder }: ProseContext): Problem[] {
  return sentencesOf(prose).flatMap(({ text, refs, silent, line }) => {
    if (silent || denies(text)) return [];
    const ours = blankQuotations(text);
    const named = namedIn?.(ours) ?? [];
    return named.flatMap((between, at) => {
      const before = named[at - 1];
      if (!before || !BETWEEN.test(ours.slice(before.end, between.start))) return [];
      const principals = refs.flatMap((ref) =>
        (actingUnder?.(ref) ?? []).flatMap(({ entity, role, actsFor }) =>
          entity === between.entity && role === 'through' ? (actsFor ?? []) : [],
        ),
      );
      if (principals.length === 0 || principals.includes(before.entity)) return [];
      return [
        {
          rule: 'prose/through',
          file,
          line,
          found: `${before.words} is said to act through ${between.words}, who in ${refs.join(', ')} stands between for ${[...new Set(principals)].join(', ')}.`,
          expected: 'The one for whom the words have the other act.',
          mend: 'Name that one.',
        },
      ];
    });
  });
}
