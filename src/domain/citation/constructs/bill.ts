import { spanning } from '../members.ts';
import type { Mention } from '../mention.ts';
import { isFree, isPlain } from '../words/ahead.ts';
import { at, FOOTNOTE, GAP, past, sticky } from '../words/lexeme.ts';
import { readLabels } from '../words/label.ts';
import type { Construct, Found, InstrumentRead } from './construct.ts';
import { readPins } from './pin.ts';

const TYPES: ReadonlyArray<readonly [RegExp, string]> = [
  [sticky(`H\\.?${GAP}Con\\.?${GAP}Res\\.?`), 'hconres'],
  [sticky(`S\\.?${GAP}Con\\.?${GAP}Res\\.?`), 'sconres'],
  [sticky(`H\\.?${GAP}J\\.?${GAP}Res\\.?`), 'hjres'],
  [sticky(`S\\.?${GAP}J\\.?${GAP}Res\\.?`), 'sjres'],
  [sticky(`H\\.?${GAP}Res\\.?`), 'hres'],
  [sticky(`S\\.?${GAP}Res\\.?`), 'sres'],
  [sticky(`H\\.?${GAP}R\\.?(?![A-Za-z])`), 'hr'],
  [sticky('S\\.'), 's'],
];
const NUMBER = sticky(`${GAP}(?:No\\.${GAP})?(\\d{1,5})(?![\\d%A-Za-z(]|,\\d{3}|(?!${FOOTNOTE})\\.\\d)`);
const AND = sticky(`${GAP}(?:,${GAP}(?:and\\b|&)?|and\\b|&)${GAP}(?=\\d{1,5}\\b)`);
/** The Congress beside the bill: ", 119th Cong.", " (119th Congress)", " of the 119th Congress". */
const CONGRESS = sticky(`,?${GAP}(?:\\(|of the |in the )?(\\d{2,3})(?:st|nd|rd|th|d)${GAP}Cong(?:ress|\\.)\\)?`);

/** "H.R. 6356", "S. 2521", "S.J. Res. 7", with the Congress where it is named beside. */
export const bill: Construct = {
  name: 'bill',
  starts: ['H.', 'HR', 'H ', 'S.', 'S '],
  trigger: `\\b(?:H\\.?${GAP}R\\.|HR\\b|H\\.?${GAP}(?:J|Con|R)\\.?${GAP}(?:R|es))|(?<![\\w.])(?:S\\.|S\\.?${GAP}(?:J|Con)\\.?${GAP}Res)`,
  read({ text }, index) {
    // "U. S. 310" and "John F. S. 12" hold initials, not the Senate.
    if (/[A-Z]\.\s{1,2}$/.test(text.slice(Math.max(0, index - 4), index))) return null;
    const first = readBill(text, index);
    return first && readBills(text, index, first);
  },
};

function readBills(text: string, index: number, first: InstrumentRead): Found {
  const members = readPins(text, past(CONGRESS, text, first.end));
  const close = members.at(-1)?.end ?? first.end;
  const mentions: Mention[] = [{ start: index, end: close, instrument: first.instrument, members: spanning(members, index, close) }];
  const type = first.instrument.kind === 'bill' ? first.instrument.bill.replace(/\/.*/, '') : '';
  for (let end = close; ;) {
    const start = past(AND, text, end);
    const number = start > end ? at(NUMBER, text, start) : null;
    if (!number || !isFree(text, NUMBER.lastIndex) || !isPlain(text, NUMBER.lastIndex)) return { mentions, next: end };
    end = NUMBER.lastIndex;
    mentions.push({ start, end, instrument: { kind: 'bill', bill: `${type}/${number[1]}`, congress: null }, members: [] });
  }
}

/** Reads one bill or resolution at `index`. */
export function readBill(text: string, index: number): InstrumentRead | null {
  const type = TYPES.find(([pattern]) => at(pattern, text, index));
  if (!type) return null;
  const number = at(NUMBER, text, type[0].lastIndex);
  const end = NUMBER.lastIndex;
  if (!number || !isFree(text, end) || readLabels(text, end).labels.length > 0) return null;
  const congress = at(CONGRESS, text, end)?.[1];
  return { instrument: { kind: 'bill', bill: `${type[1]}/${number[1]}`, congress: congress ? Number(congress) : null }, end };
}
