import { readFurther, readLabelMembers, readMembers, spanning } from '../members.ts';
import type { Member, Path } from '../mention.ts';
import { readPath } from '../path.ts';
import { readLead } from '../words/lead.ts';
import { readLabels } from '../words/label.ts';
import { at, BREAK, GAP, past, sticky } from '../words/lexeme.ts';
import { found, type Construct, type Found, type Scene } from './construct.ts';
import { readInstrument } from './instrument.ts';
import { readSections } from './section.ts';
import { SECTIONS } from './syntaxes.ts';

const NAME = '(?:(?:sub-?)?(?:section|paragraph|clause)(s?)|(?:sub-?)?(?:secs?|paras?)\\.?|item(s?)|(\\u00b6{1,2}))';
const LEAD = sticky(`${NAME}(?![A-Za-z])${GAP}`, 'i');
const OF_SUBDIVISION = sticky(`,?${BREAK}(?:of|in|under)${BREAK}${NAME}(?![A-Za-z])${GAP}(?=\\()`, 'i');
const OF_SECTION = sticky(`,?${BREAK}(?:of|in|under)${BREAK}(?=[Ss\\u00a7])`, 'i');
const OF_HERE = sticky(`,?${BREAK}of${BREAK}(?:this|that|such|the same)${BREAK}section\\b`, 'i');
const NUMBERED = sticky('\\d{1,6}(?:\\.\\d{1,4})?[a-z]{0,2}(?=[ (]|$|[^\\d.\\w])');
const COUNTED = sticky(`(\\d{1,2})(?![\\d(.]|${GAP}\\()`);

/** "subsection (b)(ii) of section 3", "paragraph (iii) of section 2(c)", "subsection 2(c) of the Order". */
export const subdivision: Construct = {
  name: 'subdivision',
  starts: ['sub', 'Sub', 'SUB', 'PARA', 'para', 'Para', 'clause', 'Clause', 'item', 'Item', '¶'],
  trigger:
    '\\b(?:SUB(?:SECTION|PARAGRAPH)S?|PARAGRAPHS?|[Ss]ub-?(?:sections?|paragraphs?|clauses?|secs?|paras?)|[Pp]ara(?:graph)?s?|[Cc]lauses?|[Ii]tems?)(?![A-Za-z])|\\u00b6',
  read(scene, index) {
    const { text } = scene;
    const name = at(LEAD, text, index);
    if (!name) return null;
    const start = LEAD.lastIndex;
    const plural = Boolean(name[1] ?? name[2]) || name[3] === '\u00b6\u00b6';
    const inner = readLabelMembers(text, start, LABELS_ONLY, plural);
    if (inner.length > 0) return readOuter(scene, index, inner);
    const counted = at(COUNTED, text, start);
    const paragraph = counted && /^(?:para|\u00b6)/i.test(name[0]) ? Number(counted[1]) : null;
    if (paragraph !== null && at(OF_SECTION, text, COUNTED.lastIndex)) {
      return readOuter(scene, index, [{ start: index, end: COUNTED.lastIndex, from: { ...NOTHING, paragraph }, to: null }]);
    }
    return at(NUMBERED, text, start) ? readNumbered(scene, index, start, plural, name[0]) : null;
  },
};

const LABELS_ONLY = { ...SECTIONS, number: () => null, lead: () => null };
const NOTHING: Path = { section: null, labels: [], paragraph: null, tail: null };

/** Follows "of subsection (a) of section 552" outwards and puts the outer labels before the inner. */
function readOuter(scene: Scene, index: number, inner: readonly Member[]): Found {
  const { text } = scene;
  const { labels: outer, end } = readChain(text, inner.at(-1)?.end ?? index);
  const here = past(OF_HERE, text, end);
  if (here > end) {
    const members = inner.map((member) => within(member, { ...NOTHING, labels: outer }));
    return found({ start: index, end: here, instrument: { kind: 'here' }, members: spanning(members, index, here) });
  }
  const lead = at(OF_SECTION, text, end) && readLead(text, OF_SECTION.lastIndex);
  const section = lead && readPath(text, lead.end, SECTIONS, false);
  if (!section) return { mentions: [], next: end };
  const path = { ...section.path, labels: [...section.path.labels, ...outer] };
  const members = spanning(
    inner.map((member) => within(member, path)),
    index,
    section.end,
  );
  return readSections(scene, index, [...members, ...readFurther(text, section.end, members, SECTIONS, lead.plural)]);
}

/** "of subparagraph (B) of paragraph (3)": the labels outermost first. Deeper than any law goes, it is no citation. */
function readChain(text: string, index: number): { labels: string[]; end: number } {
  const links: string[][] = [];
  let end = index;
  while (links.length < 8 && at(OF_SUBDIVISION, text, end)) {
    const { labels, end: close } = readLabels(text, OF_SUBDIVISION.lastIndex);
    if (labels.length === 0) break;
    links.unshift(labels);
    end = close;
  }
  return { labels: links.flat(), end };
}

/** The member with the labels it stands under. */
function within(member: Member, outer: Path): Member {
  const under = (path: Path): Path => ({ ...path, section: outer.section, labels: [...outer.labels, ...path.labels] });
  return { ...member, from: under(member.from), to: member.to && under(member.to) };
}

/** "subsection 2(c)" is a section by another name; "paragraph 3(b)" and "clause 3(b)" are only where an order is named behind. */
function readNumbered(scene: Scene, index: number, start: number, plural: boolean, name: string): Found | null {
  const members = readMembers(scene.text, start, SECTIONS, plural);
  const end = members.at(-1)?.end;
  if (end === undefined || members[0]?.from.labels.length === 0) return end === undefined ? null : { mentions: [], next: end };
  const behind = readInstrument(scene.text, end)?.instrument.kind;
  const cites = /^subsec/i.test(name) || behind === 'eo' || behind === 'order word';
  return cites ? readSections(scene, index, members) : { mentions: [], next: end };
}
