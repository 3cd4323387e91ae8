import type { Syntax } from '../path.ts';
import type { Instrument, Member, Path } from '../mention.ts';
import { numberBefore } from '../words/before.ts';
import { at, BREAK, DASH, GAP, hyphens, past, sticky } from '../words/lexeme.ts';
import { found, type Construct, type Found } from './construct.ts';
import { readList } from './list.ts';
import { PAGES, statutePages } from './syntaxes.ts';

const REGISTER = sticky(
  `(?:Fed\\.?${GAP}Reg\\.?|F\\.?R\\.?|Federal${GAP}Register)(?![A-Za-z]),?${GAP}(?:\\(F\\.?R\\.?\\)${GAP})?(?:at${GAP})?`,
);
const STATUTES = sticky(`(?:STAT|Stat)(?:[.,]|utes)?(?:${GAP}at${GAP}Large)?,?${GAP}(?:at${GAP})?`);
const DOCUMENT = sticky(
  `(?:F\\.?R\\.?|Federal${GAP}Register)${GAP}doc(?:ument)?\\b[.:,#]?${GAP}(?:(?:nos?|number)\\b[.:]*)?${GAP}(?:\\(FR Doc\\.?\\))?${GAP}((?:[A-Z]\\d?${DASH})?(?:\\d{4}|\\d{2}|[A-Z]\\d{1,2})${DASH}\\d{1,6})(?![\\w])`,
  'i',
);

/** "91 Fed. Reg. 34,565", "91 FR 34565, 34567", "75 Fed. Reg. at 28410", "FR Doc. 2010-28360". */
export const federalRegister: Construct = {
  name: 'Federal Register',
  starts: ['Fed', 'FR', 'F.'],
  trigger: `(?<![A-Za-z])(?:Fed\\.?${GAP}Reg|FR\\b|F\\.R\\.|Federal${BREAK}Register)`,
  read({ text, floor }, index) {
    const number = at(DOCUMENT, text, index)?.[1];
    if (number)
      return found({ start: index, end: DOCUMENT.lastIndex, instrument: { kind: 'document', number: hyphens(number) }, members: [] });
    const start = past(REGISTER, text, index);
    return start > index ? readVolume(text, index, floor, start, (volume) => [{ kind: 'fr', volume }, PAGES]) : null;
  },
};

/** "128 Stat. 3073", "110 Stat. 3009-546". */
export const statutesAtLarge: Construct = {
  name: 'Statutes at Large',
  starts: ['Stat', 'STAT'],
  trigger: `(?<![A-Za-z])(?:STAT\\.|Stat)(?:(?<=T\\.)|[.,]|\\s(?=\\d)|utes${BREAK}at)`,
  read({ text, floor }, index) {
    const start = past(STATUTES, text, index);
    return readVolume(text, index, floor, start, (volume) => [{ kind: 'stat', volume }, statutePages(volume)]);
  },
};

type OfVolume = (volume: string) => readonly [Instrument, Syntax];

function readVolume(text: string, index: number, floor: number, start: number, ofVolume: OfVolume): Found | null {
  const volume = numberBefore(text, index, floor);
  // 68A Stat. is the one volume with a letter: the Internal Revenue Code of 1954.
  if (!volume || !/^[1-9]\d*$/.test(volume.value.replace(/^68A$/, '68'))) return null;
  const [instrument, syntax] = ofVolume(volume.value);
  const keep = (members: readonly Member[]) => pinned(text, climbing(members));
  return readList(text, { instrument, start: volume.start, index: start, lead: null, syntax, keep });
}

/** A list of pages of one volume climbs, and not by thousands at a time; what does not is some other number. */
function climbing(members: readonly Member[]): readonly Member[] {
  const fall = members.findIndex((member, place) => {
    const before = members[place - 1]?.to ?? members[place - 1]?.from ?? member.from;
    const rise = pageOf(member.from) - pageOf(before);
    return place > 0 && (rise < 0 || rise > 3000 || member.from.section === before.section);
  });
  return fall < 0 ? members : members.slice(0, fall);
}

function pageOf({ section }: Path): number {
  return Number.parseInt(section ?? '0', 10);
}

/** One page behind a comma is the page meant in what begins on the first: "91 FR 34565, 34567". More are a list. */
function pinned(text: string, pages: readonly Member[]): readonly Member[] {
  const [first, second] = pages;
  if (pages.length !== 2 || !first || !second || !/^,\s*(?:at\s*)?$|^\s*at\s*$/.test(text.slice(first.end, second.start))) return pages;
  const tail = second.to ? `${second.from.section}\u2013${second.to.section}` : second.from.section;
  return [{ ...first, end: second.end, from: { ...first.from, tail } }];
}
