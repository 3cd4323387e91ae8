import type { OrderEntry } from '../entry/order.ts';
import type { Provision } from '../order/provision.ts';
import type { MemoOrder } from './memo.ts';

/** An order as memos are held against it: what the page carries and the command reads, and no more. */
export function memoOrderOf(order: OrderEntry, provisions: readonly Provision[]): MemoOrder {
  const { number, title, signed, congress } = order;
  return {
    number,
    title,
    signed,
    frDoc: order.frDoc ?? '',
    frCitation: order.frCitation ?? '',
    congress,
    provisions: provisions.map(({ id, children, label, text }) => ({ id, children, label, text })),
  };
}
