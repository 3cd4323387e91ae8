import type { CitableOrder, CitableProvision } from '../citation.ts';

/** An order's provisions, ready to be asked for. */
export interface OrderIndex {
  readonly order: CitableOrder;
  /** Ids that a path names, letter case aside; exact spelling wins. */
  readonly ids: (parts: readonly string[]) => readonly string[];
  readonly children: (id: string) => readonly string[];
  /** Top-level sections, in the order of the text. */
  readonly sections: readonly string[];
  /** The parts of an id as it is cited: "4.1.a" is ["4.1", "a"] where the order prints "4.1." */
  readonly parts: (id: string) => readonly string[];
}

const known = new WeakMap<CitableOrder, OrderIndex>();

/** The index of an order; made once. */
export function indexOf(order: CitableOrder): OrderIndex {
  let index = known.get(order);
  if (!index) known.set(order, (index = make(order)));
  return index;
}

function make(order: CitableOrder): OrderIndex {
  const byId = new Map(order.provisions.map((provision) => [provision.id, provision]));
  const folded = Map.groupBy(order.provisions, ({ id }) => id.toLowerCase());
  const inner = new Set(order.provisions.filter(({ id }) => isNumbered(id)).flatMap(({ children }) => children));
  // Parts of an order hold its sections, and are cited by none of their numbers.
  const sections = order.provisions.map(({ id }) => id).filter((id) => isNumbered(id) && !inner.has(id));
  return {
    order,
    sections,
    ids: (parts) => {
      const id = parts.join('.');
      return byId.has(id) ? [id] : (folded.get(id.toLowerCase())?.map((provision) => provision.id) ?? []);
    },
    children: (id) => byId.get(id)?.children ?? [],
    parts: (id) => partsOf(id, byId),
  };
}

function isNumbered(id: string): boolean {
  return /^\d/.test(id);
}

function partsOf(id: string, byId: ReadonlyMap<string, CitableProvision>): readonly string[] {
  const [first = '', second, ...rest] = id.split('.');
  const dotted = second !== undefined && printsDotted(byId.get(`${first}.${second}`), first, second);
  return dotted ? [`${first}.${second}`, ...rest] : id.split('.');
}

function printsDotted(provision: CitableProvision | undefined, first: string, second: string): boolean {
  return new RegExp(`^(?:sec(?:tion|\\.)?\\s*)?${first}\\.${second}\\b`, 'i').test(provision?.label ?? '');
}
