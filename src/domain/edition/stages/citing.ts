import { lawAddress } from '../../citation/address.ts';
import { cite, type CitableOrder, type Citation, type Kind } from '../../citation/index.ts';
import { announced } from '../../citation/print/pin.ts';
import { ORDER_STYLES } from '../../citation/print/styles.ts';
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
  const ids = new Set(tree.provisions.map((provision) => provision.id));
  return {
    stylesOf: (id) =>
      Object.fromEntries(
        Object.entries(ORDER_STYLES).map(([style, one]) => [
          style,
          one.pinned(citable, id === 'preamble' ? one.preamble : announced(id.split('.'), null, one.words)),
        ]),
      ) as unknown as CitationStyles,
    findCitations: (text, within) => cite(text, citable, { ...options, context: 'order', within }),
    citedIn: (text) =>
      cite(text, citable, options)
        .filter((one) => one.kind !== 'order')
        .flatMap((one) => withRange(`${one.kind}/${one.target}`, one.to, one.kind)),
    placesIn: (text) => {
      const found = cite(text, citable, { ...options, context: 'order' });
      const bare = barePins(text).filter((pin) => !found.some((one) => one.start < pin.end && pin.start < one.end));
      return [...found.flatMap(placesOf), ...bare.map(({ words, target }) => ({ words, target, there: ids.has(target) }))];
    },
    addressOf: (authority) => {
      const [kind = '', ...target] = authority.split('/');
      return lawAddress({ kind: kind as Kind, target: target.join('/') }, order.congress);
    },
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
function barePins(text: string): { readonly words: string; readonly target: string; readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(/(?<![\p{L}\p{N}.()-])(\d{1,2})((?:\([a-z]{1,4}\))+)/gu), (match) => ({
    words: match[0],
    target: [match[1], ...Array.from(match[2]!.matchAll(/\(([a-z]+)\)/gu), (pin) => pin[1])].join('.'),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function withRange(id: string, to: string | null, kind: string): string[] {
  return to === null ? [id] : [id, `${kind}/${to}`];
}
