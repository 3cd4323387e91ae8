import { cite, type Citation } from '../citation/index.ts';
import type { MemoOrder } from './memo.ts';

/** Paragraphs, cells and items are parted by blank lines: nobody cites across one. */
const BLANK_LINE = /\n[^\S\n]*\n/;

/** Every citation of a memo's text, in order of place. `base` stands before the site's own paths: "https://example.gov". */
export function citationsOf(text: string, order: MemoOrder, base: string): Citation[] {
  return cite(text, order, { base, congress: order.congress }).filter((citation) => !BLANK_LINE.test(citation.text));
}
