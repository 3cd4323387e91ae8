import { formatProvision, type CitableOrder } from '../citation/index.ts';
import type { Edition } from '../edition/edition.ts';

interface Citable {
  readonly citable: CitableOrder;
}

/** "E.O. 14179" */
export function shortName({ citable }: Citable): string {
  return formatProvision(citable, 'order', 'short');
}

/** "Executive Order 14179 of January 23, 2025 (Removing …)", as the Office of the Federal Register cites it. */
export function officialName({ citable }: Citable): string {
  return formatProvision(citable, 'order', 'ofr');
}

/** "Exec. Order No. 14,179, 90 Fed. Reg. 8,741 (January 23, 2025)" */
export function bluebookName({ citable }: Citable): string {
  return formatProvision(citable, 'order', 'bluebook');
}

/** "Executive Order 14179" */
export function fullName(edition: Edition): string {
  return `Executive Order ${edition.order.number}`;
}

/** Id of the order where ids of several orders meet: "eo-14179". */
export function orderKey(edition: Edition): string {
  return `eo-${edition.order.number.toLowerCase()}`;
}
