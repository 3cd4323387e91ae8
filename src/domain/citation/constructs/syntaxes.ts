import type { Syntax } from '../path.ts';
import { completedCfr, readCfrNumber } from '../words/cfr-number.ts';
import { at, BREAK, GAP, hyphens, past, sticky } from '../words/lexeme.ts';
import { readLead, readPartOrSectionLead, type Lead } from '../words/lead.ts';
import { completed, readSectionNumber, readWholeNumber } from '../words/section-number.ts';
import { readPage, readStatutePage } from '../words/page.ts';

const ET_SEQ = sticky(`,?${GAP}et\\.?${GAP}seq\\b\\.?`, 'i');
const NOTE = sticky(`,?${GAP}(?:\\(notes?\\)|(?:notes?|nt\\.)(?![A-Za-z]|${GAP}that\\b))`);
/** "E", "ZZZZ", "OOOOa", "4", "H-1": the letters of a subpart are capitals, so that no word is taken for them. */
const LETTERS = `(?:[A-Z]{1,5}[a-z]?|\\d{1,3})(?:-\\d{1,2}[A-Z]?)?(?![\\w.\u2019'-]\\w)\\b`;
const SUBPART = sticky(
  `,?${GAP}([Ss]ub(?:parts?|pts?\\.)|[Aa]pp(?:endix|\\.)|[Ss]upp(?:lement|\\.))${GAP}(?:[Nn]o\\.${GAP})?(${LETTERS}(?:(?:,${GAP}(?:and${GAP})?|${BREAK}(?:and|through|to)${BREAK})${LETTERS})*)`,
);
const NOTE_CLOSED = sticky(`${GAP}note(?=${GAP}(?:[,;.)]|$|(?:and|or|of)\\b))`);
const noLead = () => null;

const PARTS_OF_PARTS = [
  ['subp', 'subpart'],
  ['app', 'appendix'],
  ['supp', 'supplement'],
] as const;

function noteOrSequel(text: string, index: number): { tail: string | null; end: number } {
  const sequel = past(ET_SEQ, text, index);
  if (sequel > index) return { tail: null, end: sequel };
  const note = past(NOTE, text, index);
  return note > index ? { tail: 'note', end: note } : { tail: null, end: index };
}

function sequelOrNote(text: string, index: number): { tail: string | null; end: number } {
  const note = past(NOTE_CLOSED, text, index);
  return note > index ? { tail: 'note', end: note } : { tail: null, end: past(ET_SEQ, text, index) };
}

function subpart(text: string, index: number): { tail: string | null; end: number } {
  const match = at(SUBPART, text, index);
  if (!match) return { tail: null, end: past(ET_SEQ, text, index) };
  const word = PARTS_OF_PARTS.find(([start]) => match[1]?.toLowerCase().startsWith(start))?.[1] ?? 'subpart';
  return { tail: `${word}${/s\.?$/i.test(match[1] ?? '') ? 's' : ''} ${match[2]?.replace(/\s+/g, ' ')}`, end: SUBPART.lastIndex };
}

/** Sections of orders, Acts and laws. */
export const SECTIONS: Syntax = {
  number: readSectionNumber,
  lead: readLead,
  labels: true,
  dotted: true,
  tail: sequelOrNote,
  complete: (from, to) => hyphens(completed(from, to)),
};

/** Sections of the U.S. Code. A lead said again must be the one said first: "5 U.S.C. 552; Sec. 3 of the Act" ends at 552. */
export function uscSyntax(lead: Lead | null): Syntax {
  return {
    ...SECTIONS,
    number: readWholeNumber,
    dotted: false,
    lead: (text, index) => (lead && (lead.sign ? text[index] === '\u00a7' : text[index] === 's') ? readLead(text, index) : null),
    tail: noteOrSequel,
  };
}

/** Sections and parts of one title of the C.F.R. */
export function cfrSyntax(title: string): Syntax {
  return {
    number: readCfrNumber(title),
    lead: (text, index) => (text[index] === 'S' ? null : readPartOrSectionLead(text, index)),
    labels: true,
    tail: subpart,
    complete: completedCfr,
    fits: (first, next) => first.includes('.') === next.includes('.'),
  };
}

const AT = sticky(`,?${GAP}at${GAP}(?=\\d)`);

/** Pages of the Federal Register. */
export const PAGES: Syntax = { number: readPage, lead: noLead, separator: AT, labels: false, complete: completed };

/** Pages of one volume of the Statutes at Large. */
export function statutePages(volume: string): Syntax {
  return { ...PAGES, number: readStatutePage(volume) };
}
