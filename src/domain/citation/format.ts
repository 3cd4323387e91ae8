import type { CitableOrder, Cited } from './citation.ts';
import { indexOf } from './meaning/order-index.ts';
import { formatLaw } from './print/law.ts';
import { announced } from './print/pin.ts';
import { ORDER_STYLES, type Style } from './print/styles.ts';

/** Every style, in the order in which they are offered. */
export const STYLES = Object.keys(ORDER_STYLES) as readonly Style[];

/** Writes a citation in one style. What is written here, this module's own grammar reads back to the same citation. */
export function format(cited: Cited, style: Style, order: CitableOrder): string {
  return cited.kind === 'order' ? formatProvision(order, cited.target, style, cited.to) : formatLaw(cited, style);
}

/** Writes a provision of the order, by id ("order" for the whole); with `to`, the range up to it. */
export function formatProvision(order: CitableOrder, id: string, style: Style, to: string | null = null): string {
  const { whole, pinned } = ORDER_STYLES[style];
  return id === 'order' ? whole(order) : pinned(order, formatPin(order, id, style, to));
}

/** The provision alone, in the words of a style: "§ 3(b)(ii)", "section 1, second paragraph". */
export function formatPin(order: CitableOrder, id: string, style: Style, to: string | null = null): string {
  const { words, preamble } = ORDER_STYLES[style];
  const { parts } = indexOf(order);
  return id === 'preamble' ? preamble : announced(parts(id), to === null ? null : parts(to), words);
}

/** The form behind a citation of the same order: "Id. § 3(c)". */
export function formatId(order: CitableOrder, id: string): string {
  return id === 'order' ? 'Id.' : `Id. ${formatPin(order, id, 'bluebook')}`;
}

/** The citations of a provision as the data files promise them: like the styles of the same name, but without the date. */
export function dataCitations(order: CitableOrder, id: string): Record<'short' | 'bluebook' | 'ofr' | 'crs', string> {
  const short = formatProvision(order, id, 'short');
  const pin = formatProvision(order, id, 'ofr').replace(/ of [A-Z][a-z]+ \d+, \d{4}(?: \(.*\))?$/, '');
  return {
    short,
    bluebook: formatProvision(order, id, 'bluebook'),
    ofr: pin,
    crs: id === 'order' ? short : `E.O. ${order.number}, ${short}`,
  };
}
