import { addressOfLaw, cite, formatProvision, parseQuery, STYLES, type CitableOrder, type Citation } from '../../citation/index.ts';
import type { OrderEntry } from '../../entry/order.ts';
import type { FoundCitation } from '../../facts/reading.ts';
import type { OrderTree } from '../../order/provision.ts';
import type { CitedPlace } from '../../prose/context.ts';
import type { CitationStyles } from '../edition.ts';

/** What the edition asks of the one citation grammar. */
export interface Citing {
  /** A provision in each style of the field. */
  readonly stylesOf: (id: string) => CitationStyles;
  /** What a provision's words cite. */
  readonly findCitations: (text: string, within: string) => FoundCitation[];
  /** Other law that a text cites, as ids of authorities: "usc/44/3552". */
  readonly citedIn: (text: string) => string[];
  /** Every place that a text of ours cites: provisions of the order and other law. The whole order is no place. */
  readonly placesIn: (text: string) => CitedPlace[];
  /** The public address of an authority, or null where none can be formed with certainty. */
  readonly addressOf: (authority: string) => string | null;
}

/** The order in the shape the grammar takes. */
export function citableOrder(order: OrderEntry, tree: Pick<OrderTree, 'provisions'>): CitableOrder {
  const { number, title, signed } = order;
  return { number, title, signed, frDoc: order.frDoc ?? '', frCitation: order.frCitation ?? '', provisions: tree.provisions };
}

export function citingOf(order: OrderEntry, tree: OrderTree): Citing {
  const citable = citableOrder(order, tree);
  const options = { congress: order.congress } as const;
  return {
    stylesOf: (id) => Object.fromEntries(STYLES.map((style) => [style, formatProvision(citable, id, style)])) as unknown as CitationStyles,
    findCitations: (text, within) => cite(text, citable, { ...options, context: 'order', within }),
    citedIn: (text) =>
      cite(text, citable, options)
        .filter((one) => one.kind !== 'order')
        .flatMap((one) => withRange(`${one.kind}/${one.target}`, one.to, one.kind)),
    placesIn: (text) => {
      const found = cite(text, citable, { ...options, context: 'order' });
      const bare = barePins(text).filter((pin) => !found.some((one) => one.start < pin.end && pin.start < one.end));
      return [...found, ...bare.flatMap(({ words }) => parseQuery(words, citable) ?? [])].flatMap(placesOf);
    },
    addressOf: (authority) => addressOfLaw(authority, order.congress),
  };
}

function placesOf({ text, kind, target, to, status }: Citation): CitedPlace[] {
  if (target === 'order' || status === 'ambiguous') return [];
  const there = status !== 'no-such-provision';
  return (kind === 'order' ? [target, ...(to === null ? [] : [to])] : withRange(`${kind}/${target}`, to, kind)).map((one) => ({
    words: text,
    target: one,
    there,
  }));
}

/** "2(c)(iii)" with no word before it, as our own prose writes it; a law's subdivisions have their section number glued to more digits. */
function barePins(text: string): { readonly words: string; readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(/(?<![\p{L}\p{N}.()-])\d{1,3}(?:\([a-z]{1,4}\))+/gu), (match) => ({
    words: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function withRange(id: string, to: string | null, kind: string): string[] {
  return to === null ? [id] : [id, `${kind}/${to}`];
}
