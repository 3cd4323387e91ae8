import { readMembers, spanning } from '../members.ts';
import type { Member, Mention, Path } from '../mention.ts';
import { isFree, isPlain } from '../words/ahead.ts';
import { readAside } from '../words/aside.ts';
import { readEoNumber, type EoNumber } from '../words/eo-number.ts';
import { at, FOOTNOTE, GAP, past, plainNumber, sticky } from '../words/lexeme.ts';
import { pastPinWords } from '../words/lead.ts';
import type { Construct, Found } from './construct.ts';
import { readPins } from './pin.ts';
import { SECTIONS } from './syntaxes.ts';

const BARE_PIN = sticky('(?=\\d{1,2}(?:\\.\\d{1,2})?[A-Za-z]? ?\\()');
/** The end of a name set in italics, in Markdown. */
const EMPHASIS = sticky('(?:\\*{1,3}|_{1,3})(?=[,\\s])');
const PREAMBLE = sticky(`,?${GAP}(?:the${GAP})?(?:preamble\\b|pmbl\\.?)`, 'i');
const AND_NUMBER = sticky(
  `${GAP}(?:,${GAP}(?:and\\b|or\\b|&)?|;${GAP}(?:and\\b)?|and\\b|or\\b|&|/)${GAP}(?:Nos?\\.${GAP})?(\\d{2},\\d{3}|\\d{4,5})(?![\\dA-Za-z%]|,\\d{3}(?!\\d)|(?!${FOOTNOTE})\\.\\d)`,
);

export const PREAMBLE_PATH: Path = { section: 'preamble', labels: [], paragraph: null, tail: null };

/** "E.O. 14110", "Executive Orders 12866 and 13563", "EO 14028 § 4(e)". */
export const executiveOrder: Construct = {
  name: 'executive order',
  starts: ['executive', 'Executive', 'EXECUTIVE', 'exec.', 'Exec', 'EXEC', 'Ex.', 'E.', 'e.', 'E ', 'EO', 'eo'],
  trigger: `(?<!\\d)(?:[Ee]xecutive|EXECUTIVE|[Ee]xec\\b|EXEC\\b|Ex\\.|E\\.${GAP}[O0]\\b|e\\.${GAP}o\\.|E O(?=[ .])|EO|eo\\b)`,
  read(scene, index) {
    const number = readEoNumber(scene.text, index);
    return number && readOrders(scene.text, index, number);
  },
};

function readOrders(text: string, start: number, read: EoNumber): Found {
  const first = readOne(text, start, read.number, read.end);
  const further = first.openTo === undefined ? [] : readFurtherOrders(text, first.openTo, read.plural);
  return { mentions: [first, ...further], next: first.end };
}

/** Reads the orders that follow in one list: ", 13563 of January 18, 2011, and 14094". */
export function readFurtherOrders(text: string, index: number, plural: boolean): Mention[] {
  const mentions: Mention[] = [];
  for (let open: number | undefined = index; open !== undefined; open = mentions.at(-1)?.openTo) {
    const next = at(AND_NUMBER, text, open);
    if (!next?.[1] || !isOrderNumber(text, next[1], AND_NUMBER.lastIndex, plural)) break;
    mentions.push(readOne(text, AND_NUMBER.lastIndex - next[1].length, plainNumber(next[1]), AND_NUMBER.lastIndex));
  }
  return mentions;
}

/** Reads what may follow one number: date and title, then a section. */
function readOne(text: string, start: number, number: string, end: number): Mention {
  const instrument = { kind: 'eo', number } as const;
  const aside = readAside(text, past(EMPHASIS, text, end));
  const members = aside.cites ? [] : readPin(text, aside.end);
  const defines = aside.defines;
  const last = members.at(-1);
  if (last) return { start, end: last.end, instrument, members: spanning(members, start, last.end), defines };
  return { start, end, instrument, members: [], defines, openTo: aside.end };
}

/** Reads a section behind an order: ", § 3(b)", "’s section 3", " 3(b)(ii)", ", preamble". */
function readPin(text: string, index: number): Member[] {
  const preamble = past(PREAMBLE, text, index);
  if (preamble > index) return [{ start: index, end: preamble, from: PREAMBLE_PATH, to: null }];
  const pins = readPins(text, index);
  if (pins.length > 0) return pins;
  const open = pastPinWords(text, index);
  return at(BARE_PIN, text, open) ? readMembers(text, open, SECTIONS, true).filter((member) => member.from.labels.length > 0) : [];
}

/** Five digits number an order; four may be a year, and count only in a list that a plural announced. */
function isOrderNumber(text: string, digits: string, end: number, plural: boolean): boolean {
  const year = /^(?:19|20)\d\d$/.test(digits);
  return isFree(text, end) && (plural ? !year : digits.length > 4 && isPlain(text, end));
}
