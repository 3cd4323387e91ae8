import { spanning } from '../members.ts';
import { at, BREAK, DASH, FOOTNOTE, GAP, sticky } from '../words/lexeme.ts';
import { found, type Construct, type InstrumentRead } from './construct.ts';
import { readPins } from './pin.ts';

/** The numbered series of Presidents' national security papers, by abbreviation and by name. */
const SERIES: Readonly<Record<string, string>> = {
  nspm: 'National Security Presidential Memorandum',
  nsm: 'National Security Memorandum',
  nspd: 'National Security Presidential Directive',
  nsdd: 'National Security Decision Directive',
  nsdm: 'National Security Decision Memorandum',
  nsd: 'National Security Directive',
  hspd: 'Homeland Security Presidential Directive',
  ppd: 'Presidential Policy Directive',
  pdd: 'Presidential Decision Directive',
};
const READERS = Object.entries(SERIES).map(([series, name]) => {
  const words = name.replaceAll(' ', BREAK).replace('Memorandum', 'Memorand(?:um|a)');
  const named = `(?:${words}s?(?:${GAP}[(/]${GAP}${series}s?${GAP}\\)?)?|${series}s?)`;
  const number = `(?:${GAP}No\\.)?${GAP}(?:${DASH})?${GAP}(\\d{1,3})(?![\\d%]|(?!${FOOTNOTE})\\.\\d|,\\d{3})`;
  return { series, pattern: sticky(named + number, 'i') };
});

/** "NSPM-11", "National Security Presidential Memorandum-11", "Presidential Policy Directive 41", "HSPD-12". */
export const memorandum: Construct = {
  name: 'presidential memorandum',
  starts: ['NS', 'National', 'HSPD', 'Homeland', 'PPD', 'PDD', 'Presidential'],
  trigger: `\\b(?:NSPM|NSM|NSPD|NSD[DM]?|HSPD|PPD|PDD|National${BREAK}Security${BREAK}(?:Pres|Mem|Dec|Dir)|Homeland${BREAK}Security${BREAK}Pres|Presidential${BREAK}(?:Pol|Dec))`,
  read({ text }, index) {
    const read = readMemorandum(text, index);
    if (!read) return null;
    const members = readPins(text, read.end);
    const end = members.at(-1)?.end ?? read.end;
    return found({ start: index, end, instrument: read.instrument, members: spanning(members, index, end) });
  },
};

/** Reads one memorandum at `index`, without its sections. */
export function readMemorandum(text: string, index: number): InstrumentRead | null {
  for (const { series, pattern } of READERS) {
    const match = at(pattern, text, index);
    if (match) return { instrument: { kind: 'memo', memo: `${series}/${Number(match[1])}` }, end: pattern.lastIndex };
  }
  return null;
}
