import { at, DASH, FOOTNOTE, hyphens, plainNumber, sticky } from './lexeme.ts';
import type { NumberRead } from './section-number.ts';

const PAGE = sticky(`(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?![\\d%A-Za-z]|,\\d{3}|(?!${FOOTNOTE})\\.\\d)`);

/** In these volumes of the Statutes at Large whole acts were set behind one page: 110 Stat. 3009-546. */
const INSERTS: Readonly<Record<string, RegExp>> = {
  100: inserted('(?:1783|3207|3341)'),
  101: inserted('(?:1329|1330)'),
  104: inserted('1388'),
  110: inserted('(?:1321|3009)'),
  112: inserted('2681'),
  113: inserted('1501A', '?'),
  114: inserted('2763A', '?'),
};

/** Reads a page of the Federal Register or the Statutes at Large, without its commas. */
export function readPage(text: string, index: number): NumberRead | null {
  const page = at(PAGE, text, index);
  return page && { value: plainNumber(page[0]), end: PAGE.lastIndex };
}

/** Reads a page of one volume of the Statutes at Large. */
export function readStatutePage(volume: string): (text: string, index: number) => NumberRead | null {
  const insert = INSERTS[volume];
  return (text, index) => {
    const match = insert && at(insert, text, index);
    return match ? { value: hyphens(match[0]), end: insert.lastIndex } : readPage(text, index);
  };
}

function inserted(page: string, piece = ''): RegExp {
  return sticky(`${page}(?:${DASH}\\d{1,4})${piece}(?![\\d,]\\d)`, 'i');
}
