import { isBlank } from '../text/fold.ts';
import type { Furniture, OrderTree } from './provision.ts';

/** What the lines around an order's words say of it; null where they say nothing. Days as "2010-11-09". */
export interface Particulars {
  readonly number: string | null;
  readonly signed: string | null;
  readonly filed: string | null;
  readonly published: string | null;
  readonly frDoc: string | null;
  /** Of the Federal Register. */
  readonly volume: number | null;
  readonly page: number | null;
  /** All that stands before the words, for a title is known by its letters only. Null where nothing does. */
  readonly front: string | null;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const LONG_DAY = `(${MONTHS.join('|')}) (\\d{1,2}), (\\d{4})`;
/** Not the number of another order in the title: "… and Amending Executive Order 14241". */
const NUMBER = /(?<!\b(?:to|of|and|in|by|under|with|\w+ing)\s)Executive Order(?: No\.)?\s+(\d{1,2},?\d{3})\b/i;
/** "99-20729", "2011-1385"; of 2006 to 2009 "E9-30020", of corrections "C1-2011-1385". */
const FR_DOC = /\bFR Doc\.?(?: No)?[.:]? ?((?:[A-Z]\d-)?(?:\d{2,4}|[A-Z]\d)-\d+)/;
/** "Filed: 6/4/2026", "Filed 11-8-10" */
const FILED = /\bFiled:? ?(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})\b/;
const PUBLISHED = /\bPublication Date:? ?(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})\b/;
const ISSUE = new RegExp(`Federal Register Volume (\\d+), Number \\d+ \\(\\w+, ${LONG_DAY}\\)`);
const PAGE = /\[\[Page (\d+)\]\]|\[Pages? (\d+)/;

/** Reads them from the source and what the parser set apart as furniture. Never throws. */
export function particularsOf(source: string, { furniture }: Pick<OrderTree, 'furniture'>): Particulars {
  const front = wordsOf(source, furniture, 'front matter');
  const end = wordsOf(source, furniture, 'end matter');
  const issue = ISSUE.exec(front);
  const page = PAGE.exec(front);
  const number = NUMBER.exec(front)?.[1] ?? null;
  const above = number === null ? null : new RegExp(`Executive Order(?: No\\.)?\\s+${number} of ${LONG_DAY}`, 'i').exec(front);
  const signed = agreed(dayOf(new RegExp(LONG_DAY).exec(end)), dayOf(above));
  const published = shortDay(PUBLISHED.exec(end)) ?? dayOf(issue && [issue[0], ...issue.slice(2)]);
  const filed = shortDay(FILED.exec(end));
  return {
    number: number?.replace(',', '') ?? null,
    signed,
    filed: inOrder(signed, filed) && inOrder(filed, published) ? filed : null,
    published,
    frDoc: (FR_DOC.exec(end) ?? FR_DOC.exec(front))?.[1] ?? null,
    volume: issue ? Number(issue[1]) : null,
    page: page ? Number(page[1] ?? page[2]) : null,
    front: isBlank(front) ? null : front,
  };
}

/** An order is filed after it is signed, and before it is published; any other day is a misprint, as of E.O. 13361. */
function inOrder(earlier: string | null, later: string | null): boolean {
  return earlier === null || later === null || earlier <= later;
}

/** The day below the words and the one above them; where one is a misprint, as of E.O. 13526, neither. */
function agreed(below: string | null, above: string | null): string | null {
  return below === null || above === null || below === above ? (below ?? above) : null;
}

function wordsOf(source: string, furniture: readonly Furniture[], reason: Furniture['reason']): string {
  const pieces = furniture.filter((piece) => piece.reason === reason).map((piece) => source.slice(piece.start, piece.end));
  return pieces
    .join(' ')
    .replace(/[\s\u0000]+/gu, ' ')
    .trim();
}

function dayOf(match: readonly (string | undefined)[] | null): string | null {
  return match && iso(Number(match[3]), MONTHS.indexOf(match[1] ?? '') + 1, Number(match[2]));
}

/** Two digits of a year: plain texts of the Register begin in the 1990s. */
function shortDay(match: RegExpExecArray | null): string | null {
  const year = Number(match?.[3]);
  return match && iso(year < 90 ? year + 2000 : year < 100 ? year + 1900 : year, Number(match[1]), Number(match[2]));
}

function iso(year: number, month: number, day: number): string {
  return [String(year), ...[month, day].map((one) => String(one).padStart(2, '0'))].join('-');
}
