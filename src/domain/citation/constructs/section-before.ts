import type { Instrument } from '../mention.ts';
import { ordinal } from '../words/ordinal.ts';
import { pastPinWords } from '../words/lead.ts';
import { BREAK, GAP } from '../words/lexeme.ts';
import { orderNameBefore } from '../words/order-name.ts';
import { wordsBefore } from '../words/before.ts';
import type { Scene } from './construct.ts';
import { isTitle } from './title.ts';

/** What the words before a section tell of it. */
export interface Before {
  /** Where the citation begins with them. */
  readonly start: number;
  readonly instrument: Instrument | null;
  /** 2 after "the second paragraph of". */
  readonly paragraph: number | null;
}

const REACH = 80;
const ORDINAL = new RegExp(
  `\\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)${BREAK}(?:(?:unnumbered|full)${BREAK})?paragraph${BREAK}(?:of|in)${BREAK}$`,
  'i',
);
const TITLE = new RegExp(`(?:^|[^A-Za-z])([Tt]itle|TITLE)${BREAK}(\\d{1,2}),?${BREAK}$`);
const BESIDE = new RegExp(`^,?${BREAK}$`);
const STRING_CITE = new RegExp(`^[;,]${BREAK}(?:(?:and|see also|see)${BREAK})?$`, 'i');

const CODES =
  'Codes?|Stats?\\.|Statutes|Laws?|Ann\\.|Act(?: of \\d{4})?|Rules?|Const\\.|Constitution|Regs?\\.|Regulations?|Guidelines|Circular(?: [A-Z]-?\\d+)?|Memorandum|Treaty|Convention|Agreement|Charter|Manual|Handbook|Restatement|Cong\\.|Sess\\.|M-\\d\\d-\\d\\d';
const DIVISIONS =
  '(?:[Tt]it(?:le|\\.)|[Dd]iv(?:ision|\\.)|[Cc]h(?:apter|\\.)|[Aa]rt(?:icle|\\.)|[Pp]art|[Ss]ubpart|[Aa]ppendix|[Aa]nnex|[Ee]xhibit|[Aa]ttachment)\\s{1,8}[\\w.]{1,8}';
/** "Cal. Penal Code § 2", "Article I, Section 8": a section of something else. */
const OTHER = new RegExp(`(?:^|[^\\w])((?:${CODES})|${DIVISIONS}),?${GAP}$`);
/** "RFC 2119 section 5", "SB 53, § 2", "IF13268, section 2": the number of some document. */
const DOCUMENT = new RegExp(`\\b((?!(?:FY|CY|COVID|EO)\\b)[A-Z]{2,}[A-Z-]*(?:${BREAK}|-)?\\d[\\w.-]{0,12}),?${BREAK}$`);
const CAPITAL = new RegExp(`[\\w,;)\u2019]${BREAK}([A-Z][a-z]+)\\.?${BREAK}$`);
const SIGNALS =
  /^(?:See|Under|In|And|Or|Per|But|Cf|Accord|Compare|With|As|To|By|For|From|Both|While|Also|The|Its|This|That|Both|Only|If|At|On)$/;
/** "FISMA § 3", "APA section 3": before a section, capitals are the name of a law. */
const ACRONYM = new RegExp(`\\b(?!(?:SEE|AND|OR|UNDER|IN|OF|TO|THE|CF|BY|EO)\\b)([A-Z][A-Z&-]{1,7})${BREAK}$`);

/** Reads what stands before the section that begins at `index`. */
export function readBefore(scene: Scene, index: number): Before {
  const words = wordsBefore(scene.text, index, scene.floor, REACH);
  const from = index - words.length;
  const paragraph = ORDINAL.exec(words);
  if (paragraph?.[1]) return { start: from + paragraph.index, instrument: null, paragraph: ordinal(paragraph[1]) };
  const instrument = openInstrument(scene, index) ?? otherInstrument(words, /[\u00a7s]/.test(scene.text[index] ?? ''));
  if (instrument) return { start: index, instrument, paragraph: null };
  const title = TITLE.exec(words);
  if (title?.[1] && title[2] && isTitle('usc', title[2])) {
    return { start: from + title.index + title[0].indexOf(title[1]), instrument: { kind: 'usc', title: title[2] }, paragraph: null };
  }
  const order = orderNameBefore(words);
  if (!order) return { start: index, instrument: namedBefore(words, scene.text[index] === '\u00a7'), paragraph: null };
  const { word, names } = order;
  return { start: from + order.index, instrument: { kind: 'order word', word, names }, paragraph: null };
}

/** The instrument of the mention before, where the section stands directly behind it or its date and titles. */
function openInstrument({ previous, open, text }: Scene, index: number): Instrument | null {
  if (open?.openTo !== undefined && open.openTo <= index && pastPinWords(text, open.openTo) === index) return open.instrument;
  if (!previous) return null;
  // "the Clayton Act, § 3"
  if (
    previous.instrument.kind === 'other' &&
    previous.instrument.name &&
    BESIDE.test(text.slice(previous.end, Math.min(index, previous.end + 30)))
  ) {
    return previous.instrument;
  }
  const sections = previous.members.length > 0 && ['eo', 'order word', 'plaw', 'memo'].includes(previous.instrument.kind);
  return sections && index - previous.end < 40 && STRING_CITE.test(text.slice(previous.end, index)) ? previous.instrument : null;
}

/** "Restatement of Torts § 5": before the sign, a capital inside a sentence is a name's; it is no instrument known here. */
function namedBefore(words: string, sign: boolean): Instrument | null {
  const name = DOCUMENT.exec(words)?.[1] ?? (sign ? CAPITAL.exec(words)?.[1] : undefined);
  return name === undefined || (sign && SIGNALS.test(name)) ? null : { kind: 'other', name };
}

function otherInstrument(words: string, acronym: boolean): Instrument | null {
  if (TITLE.test(words)) return null;
  const name = OTHER.exec(words)?.[1] ?? (acronym ? ACRONYM.exec(words)?.[1] : undefined);
  return name === undefined ? null : { kind: 'other', name };
}
