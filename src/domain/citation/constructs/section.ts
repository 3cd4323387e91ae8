import { readFurther, readMembers, spanning } from '../members.ts';
import type { Instrument, Member, Mention } from '../mention.ts';
import { isFree } from '../words/ahead.ts';
import { wordsBefore } from '../words/before.ts';
import { readLead } from '../words/lead.ts';
import { at, BREAK, GAP, past, sticky } from '../words/lexeme.ts';
import { found, type Construct, type Found, type InstrumentRead, type Scene } from './construct.ts';
import { readFurtherOrders } from './executive-order.ts';
import { readInstrument } from './instrument.ts';
import { readBefore } from './section-before.ts';
import { SECTIONS } from './syntaxes.ts';

/** The writer's own section ("section 3 below"), or an Act's, told by its place in the Code ("section 4 (15 U.S.C. 15)"). */
const ELSEWHERE = sticky(`,?${GAP}(?:(?:below|above|infra|hereof)\\b|\\((?:(?:codified )?(?:at|as) )?\\d{1,2}${GAP}U\\.?S\\.?C)`);
const WORDS = sticky(`${GAP}\\([A-Za-z][A-Za-z\\s,&'\u2019-]{2,80}\\)`);
const OF = sticky(`${BREAK}of\\b`);
const CROSS_REFERENCE = /\b(?:infra|supra)\s{1,8}$/i;
/** "Sec. 3. Secure…" at the start of a line is a heading, and cites nothing. */
const TITLED = sticky(`\\.(?:${GAP}[*_]{0,2}[A-Z(]|[^\\S\\n]{0,16}\\n)`);
const LINE_START = /(?:^|\n)[\s#>*_-]{0,8}$/;

/** "section 3(b)(ii) of Executive Order 14110", "§§ 2(a), 2(b), and 4", "the Order, § 2(d)", "section 552 of title 5". */
export const section: Construct = {
  name: 'section',
  starts: ['§', 'section', 'Section', 'SECTION', 'sec', 'Sec', 'SEC', 'ss.', 's.', 'S.'],
  trigger: `\\u00a7|(?<!\\d)(?:[Ss]ections?|SECTIONS?|[Ss]ecs?|SECS?|[Ss]ects?\\.|ss?\\.)(?![A-Za-z])|(?<![\\w.])S\\.(?=\\s{0,2}\\d{1,2} ?\\()`,
  read(scene, index) {
    const { text } = scene;
    const lead = readLead(text, index);
    // "30 sec. 5", "Treasury's. 3"
    if (!lead || (/^s(?:ec)?s?\b/i.test(text.slice(index, index + 4)) && /[\d'\u2019]\s?$/.test(wordsBefore(text, index, scene.floor, 2))))
      return null;
    const members = readMembers(text, lead.end, SECTIONS, lead.plural);
    // "Section 5 U.S.C. 552": the number is a title, and the citation begins with it.
    return members[0] && isFree(text, members[0].end) ? readSections(scene, index, members) : null;
  },
};

/** Finds what the sections listed from `index` on belong to, looking behind them first, then before. */
export function readSections(scene: Scene, index: number, members: readonly Member[]): Found {
  const { text } = scene;
  const end = members.at(-1)?.end ?? index;
  const before = readBefore(scene, index);
  const counted =
    before.paragraph === null ? members : members.map((member) => ({ ...member, from: { ...member.from, paragraph: before.paragraph } }));
  const behind = readInstrument(text, end) ?? readBehindRemark(text, end);
  // "title 44, section 3502, of the United States Code": the title was named before.
  if (behind && !(before.instrument?.kind === 'usc' && behind.instrument.kind === 'other')) {
    const start = before.paragraph === null ? index : before.start;
    const close = Math.max(end, behind.end);
    const mention = { start, end: close, instrument: behind.instrument, members: spanning(counted, start, close) };
    if (isCode(behind.instrument)) return readFurtherTitles(text, mention);
    const further = behind.plural ? readFurtherOrders(text, close, true).map((order) => withSection(order, members)) : [];
    return { mentions: [mention, ...further], next: close };
  }
  const instrument = before.instrument ?? ({ kind: 'bare' } as const);
  if (instrument.kind === 'bare' && isElsewhere(scene, index, members)) return { mentions: [], next: end };
  return found({ start: before.start, end, instrument, members: spanning(counted, before.start, end) });
}

/** "sections 301 of title 5, 113(b) and 162(b) of title 10": a list may go on from title to title. */
function readFurtherTitles(text: string, first: Mention): Found {
  const mentions = [first];
  for (let last: Mention = first; ;) {
    const members = readFurther(text, last.end, last.members, SECTIONS, true);
    const [start, end] = [members[0]?.start, members.at(-1)?.end];
    const title = end === undefined ? null : readInstrument(text, end);
    if (start === undefined || !title || !isCode(title.instrument)) return { mentions, next: last.end };
    last = { start, end: title.end, instrument: title.instrument, members: spanning(members, start, title.end) };
    mentions.push(last);
  }
}

function isCode({ kind }: Instrument): boolean {
  return kind === 'usc' || kind === 'cfr';
}

/** "section 3(b) (voluntary framework) of E.O. 12866" */
function readBehindRemark(text: string, index: number): InstrumentRead | null {
  const remark = past(WORDS, text, index);
  const behind = remark > index && at(OF, text, remark) ? readInstrument(text, remark) : null;
  return behind && behind.instrument.kind !== 'other' ? behind : null;
}

/** "section 3 of Executive Orders 14110 and 14148": one section is cited of each; of several, which is of which is not told. */
function withSection(order: Mention, members: readonly Member[]): Mention {
  const [section, second] = members;
  return section && !second ? { ...order, members: [{ ...section, start: order.start, end: order.end }] } : order;
}

function isElsewhere({ text, floor }: Scene, index: number, members: readonly Member[]): boolean {
  const end = members.at(-1)?.end ?? index;
  ELSEWHERE.lastIndex = end;
  TITLED.lastIndex = end;
  if (ELSEWHERE.test(text) || CROSS_REFERENCE.test(wordsBefore(text, index, floor, 16))) return true;
  const heading = members.length === 1 && members[0]?.from.labels.length === 0 && members[0].to === null;
  return heading && TITLED.test(text) && LINE_START.test(wordsBefore(text, index, floor, 10));
}
