import { formatPin, type CitableOrder } from '../citation/index.ts';

/**
 * The part of a citation that follows the section sign: "3(b)(ii)" for "3.b.ii", "1 ¶ 2" for "1.p2".
 * Null where there is no section to name: the preamble, a part, a paragraph outside all sections.
 */
export function locatorOf(order: CitableOrder, id: string): string | null {
  return /^\d/.test(id) ? formatPin(order, id, 'bluebook').replace(/^\u00a7 /, '') : null;
}
