import type { Role } from '../entry/common.ts';
import type { Named } from './context.ts';
import { clauseStart, type DutyWord } from './duty-words.ts';

/** Roles that bear a duty. */
export const LAY_ON: readonly Role[] = ['lead', 'decide'];
/** Up to an aside in a sentence: "whether programs", "those who". */
export const ASIDE = /^.*\b(?:whether|that|which|who|where|what|how|if|when)\b/iu;
/** Officials, where none is named. */
export const OFFICIALS =
  /\b(?:officials?|officers?|secretar(?:y|ies)|directors?|departments?|committees?|councils?|commissions?|administrators?|attorneys?)\b/iu;
/** Those on whom a duty may lie, where none is named; and the passive, which leaves the bearer out. */
export const SOMEBODY =
  /\b(?:officials?|officers?|secretar(?:y|ies)|directors?|bod(?:y|ies)|departments?|committees?|councils?|commissions?|agenc(?:y|ies)|heads?|advis[eo]rs?|assistants?|administrators?|attorneys?|president|they|he|she|it)\b/iu;
export const PASSIVE = /^\s+(?:also\s+)?be\b/iu;

/** Before a name that is not the one who acts: "through the Director", "in consultation with the Secretary". */
const BESIDE = /\b(?:with|through|by|to|for|from|of|beside|under)\s+(?:(?:the|both)\s+)?$/iu;
const POSSESSIVE = /^[’']s\b/u;
const DONE_BY = /^\s+(?:also\s+)?be\s+[^.;:]{0,40}?\bby\s+(?:the\s+)?/iu;

/** "X must …": the first named in the clause who does not stand beside another; "must be made by X": X. */
export function bearerOf(text: string, duty: DutyWord, named: readonly Named[]): Named | undefined {
  const by = DONE_BY.exec(text.slice(duty.end));
  if (by) return named.find(({ start }) => start === duty.end + by[0].length);
  const from = clauseStart(text, duty);
  return named.find(
    ({ start, end }) => start >= from && end <= duty.start && !BESIDE.test(text.slice(from, start)) && !POSSESSIVE.test(text.slice(end)),
  );
}
