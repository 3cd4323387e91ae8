import { startByInitials } from './initials.ts';

/** Words at which a noun phrase, read backwards from a bracket, has its beginning behind it. */
const BOUNDARY =
  /^(?:the|an?|such|all|each|any|every|these|those|this|that|its|their|our|other|certain|appropriate|relevant|affected|across|by|with|from|to|in|on|at|among|within|under|of|for|through|into|over|that|which|who|is|are|was|were|and|or|but|at|present|shall|will|must|hold|holds|between)$/i;
/** Verbs and the like, never with a capital: "supporting executive departments", but "Defense Production Act Committee". */
const VERB =
  /^(?:be|been|am|as|I|It|it|we|more|following|known|recently|including|direct(?:s|ing)|support(?:s|ing)?|[Hh]elp(?:s|ing)|establish(?:es|ing)?|acts?|serves?|creat(?:e|es|ing)|requir(?:e|es|ing)|ensur(?:e|es|ing)|encourag(?:e|es|ing))$/;
/** Words past which no phrase reaches: "the agency designated to participate shall prepare a plan (Agency Plan)". */
const CLAUSE = /^(?:that|which|who|shall|will|must|may|should)$/i;
const JOINING = /^(?:of|and|for|the|or|in|to)$/i;

/**
 * Where the words that a short form of ordinary words stands for begin: "coordinated action across executive departments and
 * agencies" + "agencies" → the offset of "executive". Reads back from the bracket until every word of the short form has been
 * met and the noun phrase ends; an acronym is met by its initials ("OMB Director"). Null when the clause lacks one of them:
 * "operational procedures (playbook)" gives a new name, not a shorter one.
 */
export function startByWords(before: string, short: string): number | null {
  const clause = /[^,;:.()]*$/u.exec(before)?.[0] ?? '';
  const words = [...clause.matchAll(/[\p{L}\p{N}’'-]+/gu)];
  const offset = before.length - clause.length;
  const wanted = new Set(short.split(/\s+/));
  let start: number | null = null;
  for (const [index, word] of [...words.entries()].reverse()) {
    if (CLAUSE.test(word[0]) && wanted.size > 0) return null;
    if ((BOUNDARY.test(word[0]) || VERB.test(word[0])) && !(wanted.size > 0 || joins(words, index))) break;
    const at = offset + word.index;
    for (const name of wanted) if (alike(word[0], name) || startByInitials(before, name) === at) wanted.delete(name);
    start = JOINING.test(word[0]) ? start : at;
  }
  return wanted.size > 0 ? null : start;
}

/** "and" between two nouns, "of" between two names: not the beginning of the phrase but its middle. */
function joins(words: readonly RegExpMatchArray[], index: number): boolean {
  const previous = words[index - 1]?.[0];
  if (previous === undefined || BOUNDARY.test(previous)) return false;
  return /^and$/i.test(words[index]?.[0] ?? '');
}

function alike(word: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/['’]s?$/u, '')
      .replace(/ies$/, 'y')
      .replace(/s$/, '');
  return bare(word) === bare(other);
}
