import { readMembers, spanning } from '../members.ts';
import type { Instrument, Member } from '../mention.ts';
import { numberBefore } from '../words/before.ts';
import { at, DASH, GAP, hyphens, past, sticky } from '../words/lexeme.ts';
import { found, type Construct, type Found } from './construct.ts';
import { PAGES, statutePages } from './syntaxes.ts';
import type { Syntax } from '../members.ts';

const REGISTER = sticky(`(?:Fed\\.?${GAP}Reg\\.?|F\\.?R\\.?|Federal${GAP}Register)(?![A-Za-z]),?${GAP}(?:at${GAP})?`);
const STATUTES = sticky(`Stat(?:\\.|utes)?(?:${GAP}at${GAP}Large)?,?${GAP}(?:at${GAP})?`);
const DOCUMENT = sticky(
  `(?:F\\.?R\\.?|Federal${GAP}Register)${GAP}(?:doc(?:ument|\\.)?)${GAP}(?:(?:nos?|number)\\b[.:]*)?:?${GAP}((?:[A-Z]\\d?${DASH})?(?:\\d{4}|\\d{2}|[A-Z]\\d{1,2})${DASH}\\d{1,6})(?![\\w])`,
  'i',
);

/** "91 Fed. Reg. 34,565", "91 FR 34565, 34567", "75 Fed. Reg. at 28410". */
export const federalRegister: Construct = {
  name: 'Federal Register',
  trigger: '\\b(?:Fed\\.? ?Reg|FR\\b|F\\.R\\.|Federal\\s{1,3}Register)',
  read({ text, floor }, index) {
    const document = at(DOCUMENT, text, index)?.[1];
    if (document) return found({ start: index, end: DOCUMENT.lastIndex, instrument: { kind: 'document', number: hyphens(document) }, members: [] });
    const start = past(REGISTER, text, index);
    return start > index ? readVolume(text, index, floor, start, (volume) => [{ kind: 'fr', volume }, PAGES]) : null;
  },
};

/** "128 Stat. 3073", "110 Stat. 3009-546". */
export const statutesAtLarge: Construct = {
  name: 'Statutes at Large',
  trigger: '\\bStat(?:\\.|\\s(?=\\d)|utes\\s{1,3}at)',
  read({ text, floor }, index) {
    const start = past(STATUTES, text, index);
    return readVolume(text, index, floor, start, (volume) => [{ kind: 'stat', volume }, statutePages(volume)]);
  },
};

type OfVolume = (volume: string) => readonly [Instrument, Syntax];

function readVolume(text: string, index: number, floor: number, start: number, ofVolume: OfVolume): Found | null {
  const volume = numberBefore(text, index, floor);
  if (!volume) return null;
  const [instrument, syntax] = ofVolume(volume.value);
  const pages = pinned(readMembers(text, start, syntax, false));
  const end = pages.at(-1)?.end;
  if (end === undefined || /^0/.test(volume.value)) return null;
  return found({ start: volume.start, end, instrument, members: spanning(pages, volume.start, end) });
}

/** A greater page behind the first is no document of its own but the page meant: "91 FR 34565, 34567". */
function pinned(members: readonly Member[]): Member[] {
  const pages: Member[] = [];
  for (const member of members) {
    const first = pages.at(-1);
    const [page, from] = [member.from.section ?? '', first?.from.section ?? ''];
    if (first === undefined) pages.push(member);
    else if (first.from.tail === null && Number.parseInt(page, 10) > Number.parseInt(from, 10)) {
      const tail = member.to ? `${page}\u2013${member.to.section}` : page;
      pages[pages.length - 1] = { ...first, end: member.end, from: { ...first.from, tail } };
    } else break;
  }
  return pages;
}
