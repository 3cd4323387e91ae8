import type { Role } from '../../entry/common.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Named, ProseContext } from '../context.ts';
import { denies } from '../denial.ts';
import { bearerOf, LAY_ON } from '../duty-bearer.ts';
import { dutyWordsIn, isDenied } from '../duty-words.ts';
import { sentencesOf, type Prose, type ProseSentence } from '../prose.ts';
import { blankQuotations } from '../quotation.ts';

/** What a name is said to do, and the roles that bear it out. */
const PARTS: readonly { readonly said: RegExp; readonly roles: readonly Role[] }[] = [
  {
    said: /^(?:\s+\([^)]*\))?,?\s+(?:(?:is|are|was|were)(?:\s+to\s+be)?|must\s+be|would\s+be)\s+(?:also\s+)?consulted\b/iu,
    roles: ['consult', 'coordinate'],
  },
  { said: /^(?:\s+\([^)]*\))?,?\s+(?:leads|lead|heads|is\s+the\s+lead|shares\s+the\s+lead)\b/iu, roles: LAY_ON },
];
/** "through the Director": the one who stands between. */
const THROUGH = /\bthrough\s+(?:the\s+)?$/iu;
const BETWEEN = { roles: ['through'] as readonly Role[] };

/**
 * Somebody named whom no ground names, and a duty laid on somebody on whom no ground lays it: "The Secretary of War must release"
 * where the words give that task to the Secretary of Homeland Security. Quotations and sentences that deny are left to other checks.
 */
export function checkPeople(prose: Prose, context: ProseContext): Problem[] {
  return sentencesOf(prose).flatMap((sentence) => {
    const text = blankQuotations(sentence.text);
    const named = context.namedIn?.(text) ?? [];
    if (named.length === 0) return [];
    return [
      ...strangers(sentence, named, context),
      ...misplaced(text, named, sentence, context),
      ...miscast(text, named, sentence, context),
    ].map((problem) => ({
      ...problem,
      file: context.file,
      line: sentence.line,
    }));
  });
}

type Told = Omit<Problem, 'file' | 'line'>;

function strangers(
  { text, refs, silent }: ProseSentence,
  named: readonly Named[],
  { wordsOf, namedIn, actingUnder, speakers = [] }: ProseContext,
): Told[] {
  if (silent || denies(text)) return [];
  const known = new Set(
    refs.flatMap((ref) => [...(namedIn?.(wordsOf(ref) ?? '') ?? []), ...(actingUnder?.(ref) ?? [])]).map(({ entity }) => entity),
  );
  return named
    .filter(({ entity }) => !known.has(entity) && !speakers.includes(entity))
    .map(({ words }) => ({
      rule: 'prose/stranger',
      found: `${words} stands in none of ${refs.join(', ') || 'its grounds'}.`,
      expected: 'Somebody whom a ground names.',
      mend: 'Name the one the words name, or add the ground that names this one.',
    }));
}

function misplaced(text: string, named: readonly Named[], { refs }: ProseSentence, { actingUnder }: ProseContext): Told[] {
  return dutyWordsIn(text).flatMap((duty) => {
    if (!/^(?:must|has to|have to)$/iu.test(duty.word) || isDenied(text, duty)) return [];
    const bearer = bearerOf(text, duty, named);
    const roles = bearer
      ? refs
          .flatMap((ref) => actingUnder?.(ref) ?? [])
          .filter(({ entity }) => entity === bearer.entity)
          .map(({ role }) => role)
      : [];
    if (!bearer || roles.some((role) => LAY_ON.includes(role))) return [];
    const part = [...new Set(roles)].join(', ') || 'no part';
    return [
      {
        rule: 'prose/bearer',
        found: `“${duty.word}” is said of ${bearer.words}, whose part under ${refs.join(', ')} is: ${part}.`,
        expected: 'Somebody on whom the words lay the duty.',
        mend: 'Name the one who leads or decides by the words, or say what this one does.',
      },
    ];
  });
}

function miscast(text: string, named: readonly Named[], { refs, silent }: ProseSentence, { actingUnder }: ProseContext): Told[] {
  if (silent || denies(text)) return [];
  const acting = refs.flatMap((ref) => actingUnder?.(ref) ?? []);
  return named.flatMap(({ entity, words, start, end }) => {
    const part = PARTS.find(({ said }) => said.test(text.slice(end))) ?? (THROUGH.test(text.slice(0, start)) ? BETWEEN : undefined);
    const roles = acting.filter((one) => one.entity === entity).map(({ role }) => role);
    if (!part || roles.length === 0 || roles.some((role) => part.roles.includes(role))) return [];
    return [
      {
        rule: 'prose/part',
        found: `What is said of ${words} is not the part that ${refs.join(', ')} gives: ${[...new Set(roles)].join(', ')}.`,
        expected: `The part that the words give: ${part.roles.join(' or ')}.`,
        mend: 'Name the one who has that part, or say what this one does.',
      },
    ];
  });
}
