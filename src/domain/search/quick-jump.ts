import { indexOf } from '../citation/meaning/order-index.ts';
import { readCompact } from '../citation/query/compact.ts';
import { partsOfPlace } from '../citation/query/place.ts';
import { bareLabel } from './bare-label.ts';
import type { Jump } from './jump.ts';
import type { OrderData } from './order-data.ts';
import { spelledOut } from './spelled-out.ts';

/**
 * Reads the short forms that most readers type, "2c", "3(b)(ii)", "sec 5 a i", an anchor, a label alone, with a small part of
 * the grammar of citations, so that they are answered before the whole of it has been fetched. Null for all others, and for
 * every provision that does not exist: those are the whole grammar's to answer.
 */
export function quickJump(query: string, data: OrderData): Jump | null {
  const words = spelledOut(query).trim();
  const index = indexOf(data);
  const named = partsOfPlace(words, index);
  const paths = named ? [named] : (readCompact(words, index)?.found ?? []);
  const provisions = [...new Set(paths.flatMap((parts) => index.ids(parts)))];
  const found = provisions.length === 1 ? provisions : bareLabel(words, data);
  return found.length > 0 ? { provisions: found, wholeOrder: false, laws: [], missing: null, instead: [], alone: true } : null;
}
