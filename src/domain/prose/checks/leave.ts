import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { ASIDE, bearerOf, LAY_ON, OFFICIALS, PASSIVE, SOMEBODY } from '../duty-bearer.ts';
import { clauseBefore, isDenied, type DutyWord } from '../duty-words.ts';
import { sentencesOf, type Prose, type ProseSentence } from '../prose.ts';
import { blankQuotations } from '../quotation.ts';

/** "They could mean two things" speaks of words. */
const LEAVE = /\b(?:may|might|can|could|should)\b(?!\s+(?:also\s+)?(?:mean|read)\b)/giu;
/** Words of a ground that lay a duty on somebody, whatever else follows. */
const OBLIGE = /\b(?:shall|must)\b/iu;
/** Words of a ground that leave somebody free. */
const FREE = /\bmay\b|\bable to\b|\bvoluntar/iu;

/** A duty told as leave: "the Secretary may release" where the words say "shall release". What stands in an aside or is denied is not meant. */
export function checkLeave(prose: Prose, context: ProseContext): Problem[] {
  return sentencesOf(prose).flatMap((sentence) => {
    if (sentence.silent || !sentence.refs.some((ref) => OBLIGE.test(context.wordsOf(ref) ?? ''))) return [];
    const text = blankQuotations(sentence.text);
    return Array.from(text.matchAll(LEAVE), ({ 0: word, index }): DutyWord => ({
      word,
      start: index,
      end: index + word.length,
      stem: null,
    }))
      .filter((leave) => !isDenied(text, leave) && !ASIDE.test(clauseBefore(text, leave)) && isDuty(text, leave, sentence, context))
      .map(({ word }) => ({
        rule: 'prose/leave',
        file: context.file,
        line: sentence.line,
        found: `“${word}”, where ${sentence.refs.join(', ')} lays a duty: “${sentence.text}”.`,
        expected: '“must” for what the words say shall be done.',
        mend: 'Write “must”, or name the ground that leaves it open.',
      }));
  });
}

/** Whether what is left open is the task itself: of one who leads, of officials, or, where no ground leaves anything open, of them in a pronoun or passive. */
function isDuty(text: string, leave: DutyWord, { refs }: ProseSentence, { namedIn, actingUnder, wordsOf }: ProseContext): boolean {
  const bearer = bearerOf(text, leave, namedIn?.(text) ?? []);
  if (bearer)
    return refs.some((ref) => actingUnder?.(ref).some(({ entity, role }) => entity === bearer.entity && LAY_ON.includes(role)) ?? false);
  const before = clauseBefore(text, leave);
  if (OFFICIALS.test(before)) return true;
  return (SOMEBODY.test(before) || PASSIVE.test(text.slice(leave.end))) && !refs.some((ref) => FREE.test(wordsOf(ref) ?? ''));
}
