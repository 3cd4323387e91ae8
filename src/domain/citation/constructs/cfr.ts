import { readMembers, spanning } from '../members.ts';
import type { Member } from '../mention.ts';
import { titleBefore } from '../words/before.ts';
import { readPartOrSectionLead } from '../words/lead.ts';
import { at, BREAK, GAP, sticky } from '../words/lexeme.ts';
import { readPieceOfPart } from '../words/piece-of-part.ts';
import { found, type Construct } from './construct.ts';
import { readList } from './list.ts';
import { cfrSyntax } from './syntaxes.ts';
import { CFR, isTitle, readTitle } from './title.ts';

const NAME = sticky(`${CFR},?${GAP}`, 'i');
/** Title 3 keeps the Presidents' papers by year and page ("3 CFR, 1993 Comp., p. 638"); of it only these parts are regulations. */
const TITLE_3_PARTS = /^10[0-2](?:\.|$)/;

/** "5 C.F.R. § 213.3102(r)", "14 CFR part 25", "title 2 of the Code of Federal Regulations, part 200". */
export const federalRegulations: Construct = {
  name: 'Code of Federal Regulations',
  starts: ['C.', 'CF', 'c.', 'cf', 'Code'],
  trigger: `(?<![A-Za-z])(?:[Cc]\\.?${GAP}[Ff]\\.?${GAP}[Rr]\\b|CFR|Code${BREAK}of${BREAK}Federal)`,
  read(scene, index) {
    const { text } = scene;
    const title = titleBefore(text, index, scene.floor);
    if (!title || !isTitle('cfr', title.value) || !at(NAME, text, index)) return null;
    const start = NAME.lastIndex;
    const piece = readPieceOfPart(text, start);
    if (piece) {
      const { end } = piece;
      const member = { start: title.start, end, from: { section: piece.part, labels: [], paragraph: null, tail: piece.tail }, to: null };
      return found({ start: title.start, end, instrument: { kind: 'cfr', title: title.value }, members: [member] });
    }
    const lead = readPartOrSectionLead(text, start);
    const keep = title.value === '3' ? regulationsOnly : undefined;
    return readList(text, {
      instrument: { kind: 'cfr', title: title.value },
      start: title.start,
      index: start,
      lead,
      syntax: cfrSyntax(title.value),
      keep,
    });
  },
};

/** "part 200 of title 2, Code of Federal Regulations". */
export const partOfTitle: Construct = {
  name: 'part of a title',
  starts: ['part', 'Part'],
  trigger: `\\b[Pp]arts?\\s(?=\\s{0,24}\\d)`,
  read({ text }, index) {
    const lead = readPartOrSectionLead(text, index);
    const members = lead ? readMembers(text, lead.end, cfrSyntax(''), lead.plural) : [];
    const end = members.at(-1)?.end;
    if (end === undefined) return null;
    const title = at(OF, text, end) && readTitle(text, OF.lastIndex);
    if (title?.instrument.kind !== 'cfr') return { mentions: [], next: end };
    return found({ start: index, end: title.end, instrument: title.instrument, members: spanning(members, index, title.end) });
  },
};
const OF = sticky(`(?:,|${BREAK}of)${BREAK}`);

function regulationsOnly(members: readonly Member[]): readonly Member[] {
  return members.filter(({ from }) => TITLE_3_PARTS.test(from.section ?? ''));
}
