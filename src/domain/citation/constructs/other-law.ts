import { numberBefore, wordsBefore } from '../words/before.ts';
import { at, BREAK, GAP, MONTH, sticky } from '../words/lexeme.ts';
import { found, type Construct } from './construct.ts';

const NAMED = /(?:\b(?:[Tt]he|[Tt]hat|[Tt]his|[Ss]uch|[A-Z][\w.'\u2019-]*),?\s{1,3}|\)\s)$/;

/** An Act, named: nothing to link, but sections that follow may be its own. */
export const namedLaw: Construct = {
  name: 'named law',
  starts: ['Act'],
  trigger: `\\bAct\\b`,
  read({ text, floor }, index) {
    const before = wordsBefore(text, index, floor, 60);
    if (!NAMED.test(before)) return null;
    const name = /(?:[A-Z][\w.'\u2019-]*\s(?:and\s|of\s|for\s)?){0,6}$/.exec(before)?.[0] ?? '';
    return found({ start: index, end: index + 3, instrument: { kind: 'other', name: `${name}Act` }, members: [] });
  },
};

const REPORTER = sticky(`(?:U\\.${GAP}S\\.|S\\.${GAP}Ct\\.|F\\.${GAP}(?:2d|3d|4th)|F\\.${GAP}Supp\\.(?:${GAP}[23]d)?)${GAP}\\d{1,4}\\b`);

/** A case in a reporter: "Id." behind it is no longer the citation before it. */
export const courtReport: Construct = {
  name: 'court report',
  starts: ['U.', 'S.', 'F.'],
  trigger: `\\b(?:U\\.${GAP}S\\.${GAP}(?=\\d)|S\\.${GAP}Ct|F\\.${GAP}(?:[234]|Supp))`,
  read({ text, floor }, index) {
    const volume = numberBefore(text, index, floor);
    const report = volume && at(REPORTER, text, index);
    if (!volume || !report) return null;
    return found({ start: volume.start, end: REPORTER.lastIndex, instrument: { kind: 'other', name: '' }, members: [] });
  },
};

const PAPER = sticky(
  `(?:Memorandum|Proclamation|Determination|Circular|Directive|Bulletin),?${BREAK}(?:(?:No\\.|of|dated)${BREAK})?(?:(?:[A-Z]{1,3}-)?\\d{2,5}(?:[,-]\\d{1,3})?(?![\\d%])|${MONTH}${BREAK}\\d{1,2},${BREAK}\\d{4}\\b)`,
);

/** "Presidential Memorandum of May 11, 2010", "OMB Memorandum M-24-10": no address here, but a section behind it is its own. */
export const paper: Construct = {
  name: 'paper',
  starts: ['Memorandum', 'Proclamation', 'Determination', 'Circular', 'Directive', 'Bulletin'],
  trigger: `\\b(?:Memorandum|Proclamation|Determination|Circular|Directive|Bulletin)\\b`,
  read({ text }, index) {
    if (!at(PAPER, text, index)) return null;
    const end = PAPER.lastIndex;
    return found({ start: index, end, instrument: { kind: 'other', name: '' }, members: [], openTo: end });
  },
};
