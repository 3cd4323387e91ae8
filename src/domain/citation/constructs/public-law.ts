import { spanning } from '../members.ts';
import type { Mention } from '../mention.ts';
import { at, BREAK, DASH, GAP, past, sticky } from '../words/lexeme.ts';
import type { Construct, InstrumentRead } from './construct.ts';
import { readPins } from './pin.ts';

const LEAD = sticky(
  `(?:Pub(?:lic|\\.)?${GAP}L(?:aws?\\.?|\\.)?|P\\.?${GAP}L\\.?|(Priv(?:ate|\\.)?|Pvt\\.)${GAP}L(?:aws?|\\.)?)(?:${GAP}(?:Nos?|Numbers?)\\b[.:]?)?${GAP}(?=\\d)`,
  'i',
);
const NUMBER = sticky(`([1-9]\\d{0,2})${GAP}${DASH}${GAP}0{0,2}([1-9]\\d{0,3})(?![\\d]|-\\d)`);
const AND = sticky(`${GAP}(?:,${GAP}(?:and\\b|or\\b|&)?|;${GAP}(?:and\\b)?|and\\b|or\\b|&)${GAP}(?=\\d{1,3}${GAP}${DASH}${GAP}\\d)`);
/** A section may stand behind divisions and titles: ", div. A, title XVII, § 1705". */
const DIVISIONS = sticky(`(?:,${GAP}(?:[Dd]iv(?:ision|\\.)|[Tt]it(?:le|\\.)|[Ss]ubtit(?:le|\\.))${GAP}[A-Z]{1,6}\\b){0,3},${GAP}`);

/** "Pub. L. No. 113-283", "Public Laws 104-4 and 104-13", "P.L. 111-80", "Priv. L. 96-164". */
export const publicLaw: Construct = {
  name: 'public law',
  starts: ['Pub', 'PUB', 'P.', 'PL', 'Priv', 'Pvt.'],
  trigger: `\\b(?:Pub(?:lic${BREAK}[Ll]aw|lic${BREAK}L\\.|\\.|\\sL)|PUBLIC${BREAK}LAW|P\\.${GAP}L\\.|PL\\s|Priv(?:ate${BREAK}[Ll]aw|\\.|\\s)|Pvt\\.)`,
  read({ text }, index) {
    const mentions: Mention[] = [];
    let start = index;
    for (let read = readLaw(text, index); read;) {
      mentions.push(withSections(text, start, read));
      const end = mentions.at(-1)?.end ?? read.end;
      const next = past(AND, text, end);
      const priv = read.instrument.kind === 'plaw' && read.instrument.law.includes('private');
      start = next;
      read = next > end ? readNumber(text, next, priv) : null;
    }
    const last = mentions.at(-1);
    return last ? { mentions, next: last.end } : null;
  },
};

/** Reads one law at `index`, without its sections. */
export function readLaw(text: string, index: number): InstrumentRead | null {
  const lead = at(LEAD, text, index);
  return lead && readNumber(text, LEAD.lastIndex, lead[1] !== undefined);
}

function readNumber(text: string, index: number, isPrivate: boolean): InstrumentRead | null {
  const match = at(NUMBER, text, index);
  if (!match) return null;
  const law = isPrivate ? `${match[1]}/private/${match[2]}` : `${match[1]}/${match[2]}`;
  return { instrument: { kind: 'plaw', law }, end: NUMBER.lastIndex };
}

function withSections(text: string, start: number, { instrument, end }: InstrumentRead): Mention {
  const members = readPins(text, past(DIVISIONS, text, end));
  const last = members.at(-1)?.end ?? end;
  return { start, end: last, instrument, members: spanning(members, start, last) };
}
