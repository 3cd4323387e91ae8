import { indexOf } from '../citation/meaning/order-index.ts';
import { whatThereIs } from '../citation/meaning/missing.ts';
import { readCompact } from '../citation/query/compact.ts';
import { isOwnNumber } from '../citation/query/own-number.ts';
import { partsOfPlace } from '../citation/query/place.ts';
import { bareLabel } from './bare-label.ts';
import { insteadOf } from './instead.ts';
import type { Jump } from './jump.ts';
import type { OrderData } from './order-data.ts';
import { spelledOut } from './spelled-out.ts';
import { namesWholeOrder } from './whole-order.ts';

/** Lists, of which one may be there where another is not, and paragraphs, which may be counted where they are not numbered. */
const MORE = /[,;&\u00b6\u2010-\u2015-]|\b(?:and|or|to|through|p\d|par)|para/i;

/**
 * Reads the short forms that most readers type, "2c", "3(b)(ii)", "sec 5 a i", an anchor, a label alone, the order's own number,
 * with a small part of the grammar of citations, so that they are answered before the whole of it has been fetched; and says
 * so where a section that is there has no such provision. Null for all others: those are the whole grammar's to answer.
 */
export function quickJump(query: string, data: OrderData): Jump | null {
  const words = spelledOut(query).trim();
  const index = indexOf(data);
  const none = { provisions: [], wholeOrder: false, laws: [], missing: null, instead: [], alone: true };
  if (isOwnNumber(words, data) || namesWholeOrder(query, data)) return { ...none, wholeOrder: true };
  const named = partsOfPlace(words, index);
  const compact = named ? null : readCompact(words, index);
  const paths = named ? [named] : (compact?.found ?? []);
  const provisions = [...new Set(paths.flatMap((parts) => index.ids(parts)))];
  const found = provisions.length === 1 ? provisions : bareLabel(words, data);
  if (found.length > 0) return { ...none, provisions: found };
  const asked = named ?? (compact?.found.length === 0 ? compact.asked : []);
  // A section that is not there may be the number of a law.
  if (MORE.test(words) || provisions.length > 0 || asked.length < 2 || index.ids(asked.slice(0, 1)).length === 0) return null;
  return { ...none, missing: whatThereIs(index, asked), instead: insteadOf(asked, data) };
}
