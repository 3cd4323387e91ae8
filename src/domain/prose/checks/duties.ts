import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { denyDuty, layDuty, useStem } from '../duty-grounds.ts';
import { clauseBefore, dutyWordsIn, isDenied, type DutyWord } from '../duty-words.ts';
import { sentencesOf, type Prose, type ProseSentence } from '../prose.ts';
import { withoutQuotations } from '../quotation.ts';

/**
 * Duties that no ground bears out. Outside quotations, "must", "mandatory", "required" and their kin pass where
 * - a ground lays a duty, or uses the same word; or
 * - the sentence denies the duty, and a ground denies it too or the order is silent.
 * "Shall" stays in the order's words, and nobody in `withoutDuty` is ever told that they must.
 */
export function checkDuties(prose: Prose, context: ProseContext): Problem[] {
  return sentencesOf(prose).flatMap((sentence) => {
    const text = withoutQuotations(sentence.text);
    return dutyWordsIn(text).flatMap((duty) => {
      const wrong = wrongWith(text, duty, sentence, context);
      return wrong ? [{ ...wrong, file: context.file, line: sentence.line }] : [];
    });
  });
}

function wrongWith(
  text: string,
  duty: DutyWord,
  { refs, silent }: ProseSentence,
  { wordsOf, withoutDuty = [] }: ProseContext,
): Omit<Problem, 'file'> | null {
  const grounds = refs.map((ref) => wordsOf(ref) ?? '');
  const named = refs.join(', ') || 'no ground';
  if (/^shall$/iu.test(duty.word)) {
    return {
      rule: 'prose/shall',
      found: `“shall” in our own words.`,
      expected: '“must” in our words; “shall” only in quotation marks.',
      mend: 'Write “must”, or quote the order.',
    };
  }
  if (isDenied(text, duty)) {
    if (silent || grounds.some((words) => denyDuty(words) || (duty.stem && duty.stem.test(words)))) return null;
    return {
      rule: 'prose/duty',
      found: `The sentence denies a duty (“${duty.word}”), but ${named} does not.`,
      expected: 'A ground that says so, or a mark that says the order is silent.',
      mend: 'Name the ground, or add silent to the mark.',
    };
  }
  const bearer = withoutDuty.find((name) => bears(text, duty, name));
  if (bearer !== undefined) {
    return {
      rule: 'prose/duty-bearer',
      found: `“${duty.word}” is said of a ${bearer}, on whom the order lays no duty.`,
      expected: 'The words of the order: “may”, “would be able to”, “voluntary”.',
      mend: 'Say what they can do, not what they must.',
    };
  }
  if (grounds.some(layDuty) || grounds.some((words) => duty.stem && useStem(words, duty.stem))) return null;
  return {
    rule: 'prose/duty',
    found: `“${duty.word}”, but ${named} lays no duty.`,
    expected: 'A ground that holds “shall” or “must”, or the same word.',
    mend: 'Name the provision that lays the duty, or say what its words say.',
  };
}

/** "A developer … must", "required of developers", "mandatory for a developer"; whatever is no letter in the name stands for itself or another sign. */
function bears(text: string, duty: DutyWord, name: string): boolean {
  const plain = name.replace(/[^\p{L}\p{N}\s]/gu, '.');
  const before = new RegExp(`\\b${plain}s?\\b[^.,;:]{0,40}$`, 'iu');
  const after = new RegExp(`^\\s+(?:(?:of|for|on|all|any|an?|the|every|each|frontier|AI|model)\\s+)*${plain}s?\\b`, 'iu');
  return before.test(clauseBefore(text, duty)) || after.test(text.slice(duty.end));
}
