import type { Edition } from '../edition/edition.ts';
import { longDate } from '../facts/calendar.ts';

/** "E.O. 14179" */
export function shortName(edition: Edition): string {
  return `E.O. ${edition.order.number}`;
}

/** "Executive Order 14179" */
export function fullName(edition: Edition): string {
  return `Executive Order ${edition.order.number}`;
}

/** "Executive Order 14179 of January 23, 2025 (Removing …)", as the Office of the Federal Register cites it. */
export function officialName(edition: Edition): string {
  return `${fullName(edition)} of ${longDate(edition.order.signed)} (${edition.order.title})`;
}

/** Id of the order where ids of several orders meet: "eo-14179". */
export function orderKey(edition: Edition): string {
  return `eo-${edition.order.number.toLowerCase()}`;
}
