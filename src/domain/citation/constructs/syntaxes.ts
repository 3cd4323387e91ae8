import type { Syntax } from '../path.ts';
import { readCfrNumber } from '../words/cfr-number.ts';
import { at, GAP, hyphens, past, sticky } from '../words/lexeme.ts';
import { readLead, readPartOrSectionLead, type Lead } from '../words/lead.ts';
import { completed, readSectionNumber } from '../words/section-number.ts';
import { readPage, readStatutePage } from '../words/page.ts';

const ET_SEQ = sticky(`,?${GAP}et\\.?${GAP}seq\\b\\.?`, 'i');
const NOTE = sticky(`,?${GAP}(?:\\(notes?\\)|(?:notes?|nt\\.)(?![A-Za-z]|${GAP}that\\b))`);
const SUBPART = sticky(
  `,?${GAP}(subparts?|subpts?\\.|app(?:endix|\\.)|supp(?:lement|\\.))${GAP}((?:[A-Z]{1,3}|\\d{1,3})(?:-\\d{1,2}[A-Z]?)?\\b(?:(?:,${GAP}|,?${GAP}and${GAP})[A-Z]{1,2}\\b(?![.\u2019']))*)`,
  'i',
);
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

function subpart(text: string, index: number): { tail: string | null; end: number } {
  const match = at(SUBPART, text, index);
  if (!match) return { tail: null, end: past(ET_SEQ, text, index) };
  const word = PARTS_OF_PARTS.find(([start]) => match[1]?.toLowerCase().startsWith(start))?.[1] ?? 'subpart';
  return { tail: `${word}${/s\.?$/i.test(match[1] ?? '') ? 's' : ''} ${match[2]}`, end: SUBPART.lastIndex };
}

/** Sections of orders, Acts and laws. */
export const SECTIONS: Syntax = {
  number: readSectionNumber,
  lead: readLead,
  labels: true,
  tail: (text, index) => ({ tail: null, end: past(ET_SEQ, text, index) }),
  complete: (from, to) => hyphens(completed(from, to)),
};

/** Sections of the U.S. Code. A lead said again must be the one said first: "5 U.S.C. 552; Sec. 3 of the Act" ends at 552. */
export function uscSyntax(lead: Lead | null): Syntax {
  return {
    ...SECTIONS,
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
    fits: (first, next) => first.includes('.') === next.includes('.'),
  };
}

/** Pages of the Federal Register. */
export const PAGES: Syntax = { number: readPage, lead: noLead, labels: false, complete: completed };

/** Pages of one volume of the Statutes at Large. */
export function statutePages(volume: string): Syntax {
  return { ...PAGES, number: readStatutePage(volume) };
}
