import { at, GAP, past, sticky } from './lexeme.ts';

/** What announces a section, the white space behind it included. */
export interface Lead {
  readonly end: number;
  /** "§§", "sections": numbers may follow freely. After a singular, a further number must prove itself. */
  readonly plural: boolean;
  /** "§", and not a word. */
  readonly sign: boolean;
}

const SECTION = sticky(
  `(?:(\\u00a7{1,3}(?: ?\\u00a7)?)|((?:[Ss]ub)?[Ss]ections?|SECTIONS?|[Ss]ubsecs?\\.?|[Ss]ecs?\\.?|SECS?\\.?|[Ss]ects?\\.|ss?\\.|S\\.(?=${GAP}\\d{1,2} ?\\())(?![A-Za-z]))${GAP}`,
);

/** "§", "§§", "section", "Sec.", "secs.", "s." at `index`, where a number follows. */
export function readLead(text: string, index: number): Lead | null {
  const match = at(SECTION, text, index);
  if (!match || !/\d/.test(text[SECTION.lastIndex] ?? '')) return null;
  const words = (match[1] ?? match[2] ?? '').replace(/[\s.]+$/, '');
  return {
    end: SECTION.lastIndex,
    plural: match[1] ? words.length > 1 : /s$/i.test(words) && words.length > 1,
    sign: match[1] !== undefined,
  };
}

const PART = sticky(`(?:(?:[Pp]arts?|PARTS?|[Pp]ts?\\.)${GAP}|${SECTION.source})`);

/** The same for the C.F.R., which is cited by parts as well. */
export function readPartOrSectionLead(text: string, index: number): Lead | null {
  const match = at(PART, text, index);
  if (!match || !/\d/.test(text[PART.lastIndex] ?? '')) return null;
  return {
    end: PART.lastIndex,
    plural: /^(?:parts|pts\.|\u00a7 ?\u00a7|sections|secs)/i.test(match[0]),
    sign: match[0].startsWith('\u00a7'),
  };
}

/** What may stand between an instrument and its section: ", ", "’s ", ", supra note 3, ", " at ". */
const PIN_WORDS = sticky(
  `(?:['\u2019]s)?,?${GAP}(?:supra(?:${GAP}n(?:ote|\\.)?${GAP}\\d{1,3})?,?${GAP})?(?:(?:at|in|under)\\b${GAP})?`,
  'i',
);

/** Where a section that belongs to the instrument ending at `index` would begin. */
export function pastPinWords(text: string, index: number): number {
  return past(PIN_WORDS, text, index);
}

/** Reads the lead of a section that belongs to the instrument ending at `index`. */
export function readPinLead(text: string, index: number): Lead | null {
  return readLead(text, pastPinWords(text, index));
}
