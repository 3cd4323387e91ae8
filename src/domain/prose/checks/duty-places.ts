import type { Problem } from '../../problem/problem.ts';
import type { ProseContext } from '../context.ts';
import { ASIDE, LAY_ON, PASSIVE, SOMEBODY } from '../duty-bearer.ts';
import { clauseBefore, dutyWordsIn, isDenied, type DutyWord } from '../duty-words.ts';
import { sentencesOf, type Prose, type ProseSentence } from '../prose.ts';
import { blankQuotations } from '../quotation.ts';

const CALLED = /\b(?:mandatory|compulsory|obligatory)\s+([\p{L}-]+)/giu;

/**
 * Duties where our sentences have none: "must" in an aside ("whether programs must fund"), unless the one who leads is named in it;
 * "must" of what is nobody ("a step must come"); and "mandatory" before what a ground calls voluntary. The duty of the sentence
 * itself is held to its grounds elsewhere.
 */
export function checkDutyPlaces(prose: Prose, context: ProseContext): Problem[] {
  return sentencesOf(prose).flatMap((sentence) => {
    const text = blankQuotations(sentence.text);
    return [...asides(text, sentence, context), ...renamed(text, sentence, context)].map((problem) => ({
      ...problem,
      file: context.file,
      line: sentence.line,
    }));
  });
}

type Told = Omit<Problem, 'file' | 'line'>;

function asides(text: string, { refs }: ProseSentence, { namedIn, actingUnder }: ProseContext): Told[] {
  const leads = (duty: DutyWord, aside: number): boolean =>
    (namedIn?.(text.slice(duty.start - aside, duty.start)) ?? []).some(({ entity }) =>
      refs.some((ref) => actingUnder?.(ref).some((one) => one.entity === entity && LAY_ON.includes(one.role)) ?? false),
    );
  return dutyWordsIn(text).flatMap((duty) => {
    if (duty.stem !== null || isDenied(text, duty)) return [];
    const before = clauseBefore(text, duty);
    if (!SOMEBODY.test(before) && !PASSIVE.test(text.slice(duty.end)) && (namedIn?.(before) ?? []).length === 0)
      return [nobody(duty, before)];
    const opening = ASIDE.exec(before)?.[0];
    if (opening === undefined || leads(duty, before.length - opening.length)) return [];
    return [
      {
        rule: 'prose/duty-aside',
        found: `“${duty.word}” stands in an aside, “${opening.split(' ').at(-1) ?? ''}${before.slice(opening.length)}${duty.word}”.`,
        expected: 'A duty as the sentence itself, of somebody who leads.',
        mend: 'Say what the words say of it, or give the duty a sentence of its own.',
      },
    ];
  });
}

function nobody({ word }: DutyWord, before: string): Told {
  return {
    rule: 'prose/duty-of-nobody',
    found: `“${word}” is said of “${before.trim()}”, which is nobody.`,
    expected: 'A duty of the official or body that the words name, or “must be” with what is to be done.',
    mend: 'Say who must, or what the words say of it.',
  };
}

function renamed(text: string, { refs }: ProseSentence, { wordsOf }: ProseContext): Told[] {
  const grounds = refs.map((ref) => (wordsOf(ref) ?? '').toLowerCase());
  return Array.from(text.matchAll(CALLED)).flatMap(([words, thing = '']) => {
    if (!grounds.some((ground) => ground.includes(`voluntary ${thing.toLowerCase()}`))) return [];
    return [
      {
        rule: 'prose/voluntary',
        found: `“${words}”, where a ground says “voluntary ${thing}”.`,
        expected: 'The word of the ground.',
        mend: 'Write “voluntary”.',
      },
    ];
  });
}
