import type { OrderEntry } from '../../entry/order.ts';

type Dated = Pick<OrderEntry, 'number' | 'signed'>;

/** Akoma Ntoso IRI of the order as a work: "/akn/us/act/executive-order/2025-01-23/14179". */
export function workUri(order: Dated): string {
  return `/akn/us/act/executive-order/${order.signed}/${order.number}`;
}

/** Of its English text as signed. */
export function expressionUri(order: Dated): string {
  return `${workUri(order)}/eng@${order.signed}`;
}
