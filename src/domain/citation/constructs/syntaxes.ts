import type { Syntax } from '../members.ts';
import { readCfrNumber } from '../words/cfr-number.ts';
import { at, GAP, hyphens, past, sticky } from '../words/lexeme.ts';
import { readLead, readPartOrSectionLead } from '../words/lead.ts';
import { completed, readSectionNumber } from '../words/section-number.ts';
import { readPage, readStatutePage } from '../words/page.ts';

const ET_SEQ = sticky(`,?${GAP}et\\.?${GAP}seq\\b\\.?`, 'i');
const NOTE = sticky(`,?${GAP}\\(?(?:note|nt\\.)(?![A-Za-z]|${GAP}that\\b)\\)?`);
const SUBPART = sticky(`,?${GAP}(subparts?|app(?:endix|\\.)|supp(?:lement|\\.))${GAP}([A-Z]{1,3}|\\d{1,3})\\b`, 'i');
const noLead = () => null;

function noteOrSequel(text: string, index: number): { tail: string | null; end: number } {
  const sequel = past(ET_SEQ, text, index);
  if (sequel > index) return { tail: null, end: sequel };
  const note = past(NOTE, text, index);
  return note > index ? { tail: 'note', end: note } : { tail: null, end: index };
}

function subpart(text: string, index: number): { tail: string | null; end: number } {
  const match = at(SUBPART, text, index);
  if (!match) return { tail: null, end: past(ET_SEQ, text, index) };
  const word = /^s/i.test(match[1] ?? '') ? (/^supp/i.test(match[1] ?? '') ? 'supplement' : 'subpart') : 'appendix';
  return { tail: `${word} ${(match[2] ?? '').toUpperCase()}`, end: SUBPART.lastIndex };
}

/** Sections of orders, Acts and the U.S. Code. */
export const SECTIONS: Syntax = {
  number: readSectionNumber,
  lead: readLead,
  labels: true,
  tail: noteOrSequel,
  complete: (from, to) => hyphens(completed(from, to)),
};

/** Sections and parts of one title of the C.F.R. */
export function cfrSyntax(title: string): Syntax {
  return {
    number: readCfrNumber(title),
    lead: readPartOrSectionLead,
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
