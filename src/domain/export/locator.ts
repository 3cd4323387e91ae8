import type { CitableOrder } from '../citation/index.ts';
import { indexOf } from '../citation/meaning/order-index.ts';
import { pinOf } from '../citation/print/pin.ts';
import { ORDER_STYLES } from '../citation/print/styles.ts';

/**
 * The part of a citation that follows the section sign: "3(b)(ii)" for "3.b.ii", "1 ¶ 2" for "1.p2".
 * Null where there is no section to name: the preamble, a part, a paragraph outside all sections.
 */
export function locatorOf(order: CitableOrder, id: string): string | null {
  return /^\d/.test(id) ? pinOf(indexOf(order).parts(id), ORDER_STYLES.bluebook.words) : null;
}
