import { readMembers } from '../members.ts';
import type { Member } from '../mention.ts';
import type { Syntax } from '../path.ts';
import { readPinLead } from '../words/lead.ts';
import { at, BREAK, GAP, MONTH, sticky } from '../words/lexeme.ts';
import { SECTIONS } from './syntaxes.ts';

/** "of E.O. 14110", "of title 18", "of the Clayton Act"; but not "of the order", "of which", "of June 2". */
const OF_ANOTHER = sticky(
  `(?:,${GAP}|${BREAK})of${BREAK}(?!(?:(?:this|that|the|such|said|same)${BREAK}){0,2}(?:[Ee]xecutive${BREAK})?(?:[Oo]rder|E\\.?${GAP}O\\.?)(?![A-Za-z]|${GAP}(?:No|\\d))|which\\b|${MONTH}${GAP}\\d)(?=[A-Z\\d]|(?:the|this|that|such|title|section)\\b)`,
);

/** Reads the sections cited directly behind an instrument: ", § 3(b)", "’s sections 2 and 4". */
export function readPins(text: string, index: number): Member[] {
  const lead = readPinLead(text, index);
  return lead ? withoutOthers(text, readMembers(text, lead.end, SECTIONS, lead.plural), SECTIONS) : [];
}

/**
 * "Unlike E.O. 14110, section 3 of E.O. 12866": what goes on with "of" another instrument is that one's, from its last
 * lead on. Those before it stay.
 */
export function withoutOthers(text: string, members: readonly Member[], syntax: Syntax): Member[] {
  const end = members.at(-1)?.end;
  if (end === undefined || !at(OF_ANOTHER, text, end)) return [...members];
  const led = members.findLastIndex(({ start }) => syntax.lead(text, start) !== null);
  return members.slice(0, Math.max(led, 0));
}
