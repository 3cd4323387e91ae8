import { find, resolve, type Citation, type Mention, type Span } from '../citation/index.ts';
import { place } from '../citation/surroundings.ts';
import type { MemoOrder } from './memo.ts';
import { finish, type Steps } from './steps.ts';

/** Paragraphs, cells and items are parted by blank lines: nobody cites across one. */
const BLANK_LINE = /\n[^\S\n]*(?=\n)/g;

/** Every citation of a memo's text, in order of place. `base` stands before the site's own paths: "https://example.gov". */
export function citationsOf(text: string, order: MemoOrder, base: string): Citation[] {
  return finish(citationSteps(text, order, base));
}

/** The same, paragraph by paragraph. What a paragraph leans on may still stand in an earlier one. */
export function* citationSteps(text: string, order: MemoOrder, base: string): Steps<Citation[]> {
  const mentions: Mention[] = [];
  for (const { start, end } of paragraphsOf(text)) {
    for (const mention of find(text.slice(start, end))) mentions.push(movedBy(mention, start));
    yield end / text.length;
  }
  return resolve(text, place(text, mentions), order, { base, congress: order.congress });
}

function* paragraphsOf(text: string): Generator<Span> {
  let start = 0;
  for (const { index } of text.matchAll(BLANK_LINE)) {
    if (index > start) yield { start, end: index };
    start = index;
  }
  if (start < text.length) yield { start, end: text.length };
}

function movedBy(mention: Mention, by: number): Mention {
  const moved = <One extends Span>(one: One): One => ({ ...one, start: one.start + by, end: one.end + by });
  const { openTo, members } = mention;
  return { ...moved(mention), members: members.map(moved), ...(openTo !== undefined && { openTo: openTo + by }) };
}
