import { cite, type Citation } from '../citation/index.ts';
import type { MemoOrder } from './memo.ts';

/** Every citation of a memo's text, in order of place. `base` stands before the site's own paths: "https://example.gov". */
export function citationsOf(text: string, order: MemoOrder, base: string): Citation[] {
  return cite(text, order, { base, congress: order.congress });
}
