import type { Instrument } from '../mention.ts';
import { ordinal } from '../words/label.ts';
import { pastPinWords } from '../words/lead.ts';
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
const ORDINAL =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s{1,3}(?:unnumbered\s{1,3}|full\s{1,3})?paragraph\s{1,3}(?:of|in)\s{1,3}$/i;
const TITLE = /(?:^|[^A-Za-z])([Tt]itle|TITLE)\s{1,3}(\d{1,2}),?\s{1,3}$/;
const STRING_CITE = /^[;,]\s{1,3}(?:and\s|see also\s|see\s)?$/i;

const CODES =
  'Codes?|Stats?\\.|Statutes|Laws?|Ann\\.|Act(?: of \\d{4})?|Rules?|Const\\.|Constitution|Regs?\\.|Regulations?|Guidelines|Circular(?: [A-Z]-?\\d+)?|Memorandum|Treaty|Convention|Agreement|Charter|Manual|Handbook|Restatement|Cong\\.|Sess\\.|M-\\d\\d-\\d\\d';
const DIVISIONS =
  '(?:[Tt]it(?:le|\\.)|[Dd]iv(?:ision|\\.)|[Cc]h(?:apter|\\.)|[Aa]rt(?:icle|\\.)|[Pp]art|[Ss]ubpart|[Aa]ppendix|[Aa]nnex|[Ee]xhibit|[Aa]ttachment)\\s{1,3}[\\w.]{1,8}';
/** "Cal. Penal Code § 2", "Article I, Section 8": a section of something else. */
const OTHER = new RegExp(`(?:^|[^\\w])((?:${CODES})|${DIVISIONS}),?\\s{0,3}$`);
/** "FISMA § 3": before the sign, capitals are the name of a law. */
const ACRONYM = /\b(?!(?:SEE|AND|OR|UNDER|IN|OF|TO|THE|CF|BY|EO)\b)([A-Z][A-Z&-]{1,7})\s{1,2}$/;

/** Reads what stands before the section that begins at `index`. */
export function readBefore(scene: Scene, index: number): Before {
  const words = wordsBefore(scene.text, index, scene.floor, REACH);
  const from = index - words.length;
  const paragraph = ORDINAL.exec(words);
  if (paragraph?.[1]) return { start: from + paragraph.index, instrument: null, paragraph: ordinal(paragraph[1]) };
  const instrument = openInstrument(scene, index) ?? otherInstrument(words, scene.text[index] === '\u00a7');
  if (instrument) return { start: index, instrument, paragraph: null };
  const title = TITLE.exec(words);
  if (title?.[1] && title[2] && isTitle('usc', title[2])) {
    return { start: from + title.index + title[0].indexOf(title[1]), instrument: { kind: 'usc', title: title[2] }, paragraph: null };
  }
  const order = orderNameBefore(words);
  if (!order) return { start: index, instrument: null, paragraph: null };
  const { word, names } = order;
  return { start: from + order.index, instrument: { kind: 'order word', word, names }, paragraph: null };
}

/** The instrument of the mention before, where the section stands directly behind it or its date and titles. */
function openInstrument({ previous, open, text }: Scene, index: number): Instrument | null {
  if (open?.openTo !== undefined && open.openTo <= index && pastPinWords(text, open.openTo) === index) return open.instrument;
  if (!previous) return null;
  const sections = previous.members.length > 0 && ['eo', 'order word', 'plaw', 'memo'].includes(previous.instrument.kind);
  return sections && index - previous.end < 16 && STRING_CITE.test(text.slice(previous.end, index)) ? previous.instrument : null;
}

function otherInstrument(words: string, sign: boolean): Instrument | null {
  if (TITLE.test(words)) return null;
  const name = OTHER.exec(words)?.[1] ?? (sign ? ACRONYM.exec(words)?.[1] : undefined);
  return name === undefined ? null : { kind: 'other', name };
}
