import { at, BREAK, GAP, sticky } from './lexeme.ts';

/** A subpart, appendix or supplement that is named before its part. */
export interface PieceOfPart {
  readonly part: string;
  /** "subpart 2.1", "appendix A", "supplement 6". */
  readonly tail: string;
  readonly end: number;
}

const NUMBERED = sticky(`[Ss]ubparts?${BREAK}((\\d{1,4}(?:-\\d{1,3})?)\\.\\d{1,3})(?![\\w.]\\w)`);
const NAMED = sticky(
  `([Ss]ubpart|[Aa]ppendix|[Ss]upplement)${BREAK}(?:[Nn]o\\.?${GAP})?([A-Z]{1,5}|\\d{1,2})${BREAK}(?:to|of)${BREAK}[Pp]art${BREAK}(\\d{1,4})(?![\\w-])`,
);

/** Reads "subpart 2.1", which names its part by its number, and "Appendix A to Part 2". */
export function readPieceOfPart(text: string, index: number): PieceOfPart | null {
  const numbered = at(NUMBERED, text, index);
  if (numbered?.[1] && numbered[2]) return { part: numbered[2], tail: `subpart ${numbered[1]}`, end: NUMBERED.lastIndex };
  const named = at(NAMED, text, index);
  if (!named?.[1] || !named[3]) return null;
  return { part: named[3], tail: `${named[1].toLowerCase()} ${named[2]}`, end: NAMED.lastIndex };
}
