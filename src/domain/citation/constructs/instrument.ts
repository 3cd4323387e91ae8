import { readEoNumber, type EoNumber } from '../words/eo-number.ts';
import { at, BREAK, GAP, past, sticky } from '../words/lexeme.ts';
import { readOrderName } from '../words/order-name.ts';
import { readBill } from './bill.ts';
import type { InstrumentRead } from './construct.ts';
import { readLaw } from './public-law.ts';
import { readMemorandum } from './memorandum.ts';
import { readTitle, readTitleInWords } from './title.ts';

const OF = sticky(`,?${BREAK}(?:respectively,?${BREAK})?(of|to|in|under|within)\\b${BREAK}`, 'i');
const COMMA_TITLE = sticky(`,${BREAK}(?=[Tt]itle\\b)`);
const COMMA = sticky(`(?:,${GAP}|${BREAK}\\(?)`);
const HERE = sticky('(?:this|that|such|the same)\\b\\s{1,3}(?:section|subsection|paragraph)\\b');
const APPOSITION = sticky(`['\u2019"\u201d]?,?${GAP}\\(?${GAP}(?=E|e)`);
const WORD = `(?:(?!(?:and|or|by|in|to|with|that|as|under|for|from|on|of|which|Act|Code)\\b)[\\w\u2019'.-]{1,20}(?:(?<=\\d),)?${BREAK})`;
const QUALIFIERS = sticky(`${WORD}{0,6}?(?=(?:executive|exec\\.|E\\. ?O|EO\\b))`, 'i');
const CLOSED = /^(?:\s*$|["\u201d\u2019)\]]|[.;:](?!\d)|,\s*\d|,\s*(?:and|or)\s|\s(?:and|or)\s|\s\()/;
const CAPITAL = "[A-Z0-9][\\w\u2019'&-]{0,30}";
/** What a section belongs to, for telling it to the reader: the capitals of an Act's name, or a word or two. */
const NAME = sticky(
  `(?:(?:the|this|that|such|said|my|our|your|its|their|his|her)\\b${BREAK})?(${CAPITAL}(?:${BREAK}(?:(?:of|and|for|on|in|the)${BREAK}){0,2}${CAPITAL}){0,9}|[a-z][\\w\u2019'-]{0,20})`,
);

/** Reads what a section belongs to, from the words behind it: " of E.O. 14110", " of title 5, United States Code", ", E.O. 14110". */
export function readInstrument(text: string, index: number): InstrumentRead | null {
  const of = at(OF, text, index);
  if (!of) return readTitleInWords(text, past(COMMA_TITLE, text, index)) ?? readBeside(text, index);
  const start = OF.lastIndex;
  const known = readKnown(text, start);
  if (known) return known;
  const name = at(NAME, text, start)?.[1] ?? 'other text';
  // "in" and "under" may open any phrase; only before the name of an Act do they tell what the section belongs to.
  return of[1]?.toLowerCase() === 'of' || /\b(?:Act|Code|Constitution)\b/.test(name)
    ? { instrument: { kind: 'other', name }, end: index }
    : null;
}

function readKnown(text: string, start: number): InstrumentRead | null {
  const here = past(HERE, text, start);
  if (here > start) return { instrument: { kind: 'here' }, end: here };
  return readTitle(text, start) ?? readOrder(text, start) ?? readLaw(text, start) ?? readBill(text, start) ?? readMemorandum(text, start);
}

function readOrder(text: string, start: number): InstrumentRead | null {
  const numbered = readEoNumber(text, past(QUALIFIERS, text, start));
  if (numbered) return orderRead(numbered);
  const order = readOrderName(text, start);
  if (!order) return null;
  const { word, names, end } = order;
  return readApposition(text, end) ?? { instrument: { kind: 'order word', word, names }, end };
}

/** "the Order, E.O. 14110", "the President's AI order (E.O. 14110)": the number tells which. */
function readApposition(text: string, index: number): InstrumentRead | null {
  const apposition = at(APPOSITION, text, index);
  const number = apposition && readEoNumber(text, APPOSITION.lastIndex);
  if (!number) return null;
  const closed = apposition[0].includes('(') && text[number.end] === ')';
  return orderRead(closed ? { ...number, end: number.end + 1 } : number);
}

/** "§ 3(b), E.O. 14110": law beside a section counts only where the sentence does not go on with it ("…, E.O. 14110 was…"). */
function readBeside(text: string, index: number): InstrumentRead | null {
  const comma = at(COMMA, text, index);
  if (!comma) return null;
  const start = COMMA.lastIndex;
  const number = readEoNumber(text, start);
  const beside = number ? orderRead(number) : readLaw(text, start);
  if (!beside || number?.plural) return null;
  const enclosed = comma[0].includes('(');
  if (enclosed ? text[beside.end] !== ')' : !CLOSED.test(text.slice(beside.end, beside.end + 12))) return null;
  return enclosed ? { ...beside, end: beside.end + 1 } : beside;
}

function orderRead({ number, end, plural }: EoNumber): InstrumentRead {
  return { instrument: { kind: 'eo', number }, end, plural };
}
