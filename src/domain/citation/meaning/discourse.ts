import type { CitableOrder, CiteOptions } from '../citation.ts';
import type { Placed } from '../mention.ts';
import type { OrderName } from '../words/order-name.ts';
import type { Law } from './law.ts';

/** Whose sections are meant: the order in hand, other law with an address, or something without one. */
export type Owner = { readonly kind: 'own' } | Law | { readonly kind: 'other'; readonly name: string };

const OWN: Owner = { kind: 'own' };

interface Naming {
  readonly owner: Owner;
  readonly at: number;
  readonly paragraph: number;
}

/** Law whose sections are cited by their number alone: not the codes, which are cited by title, and no page. */
function hasSections(owner: Owner): boolean {
  return owner.kind === 'other' ? owner.name !== '' : ['eo', 'plaw', 'bill', 'memo'].includes(owner.kind);
}

/**
 * What the text has spoken of so far, in order of place, and so what "the Order", "section 3" and "Id." lean on.
 * Another instrument is nearer than the order only within its own paragraph: a new paragraph takes up the subject again.
 */
export class Discourse {
  readonly #order: CitableOrder;
  readonly #aboutOrder: boolean;
  #named: boolean;
  /** What "(the “Order”)" and "(the “AI Order”)" were said of. */
  readonly #defined = new Map<string, Owner>();
  /** Named since the order was last spoken of. */
  #rival: Naming | null = null;
  #rivalOrder: Naming | null = null;
  readonly #orders: Naming[] = [];

  constructor(order: CitableOrder, options: CiteOptions) {
    this.#order = order;
    this.#aboutOrder = options.context === 'order';
    this.#named = this.#aboutOrder;
  }

  /** Whether law is the order in hand under another of its names: its number, its document, its first page. */
  owner(law: Law, page: string | null): Owner {
    const { number, frDoc, frCitation } = this.#order;
    const own =
      (law.kind === 'eo' && law.number === number) ||
      (law.kind === 'document' && law.number === frDoc) ||
      (law.kind === 'fr' && frCitation === `${law.volume} FR ${page}`);
    return own ? OWN : law;
  }

  /** Notes that the text has named or cited something. */
  name(owner: Owner, mention: Placed): void {
    const naming = { owner, at: mention.start, paragraph: mention.paragraph };
    if (owner.kind === 'own' || owner.kind === 'eo') {
      this.#orders.push(naming);
      for (const name of mention.defines ?? []) this.#defined.set(name, owner);
    }
    if (owner.kind === 'own') [this.#named, this.#rival, this.#rivalOrder] = [true, null, null];
    else if (hasSections(owner)) this.#rival = naming;
    if (owner.kind === 'eo') this.#rivalOrder = naming;
  }

  /** Notes that the order was named at `at` by its title, before this mention. */
  nameOwn(at: number, { paragraph }: Placed): void {
    this.#orders.push({ owner: OWN, at, paragraph });
    [this.#named, this.#rival, this.#rivalOrder] = [true, null, null];
  }

  /** Whose a section without an instrument can be. Empty: nobody's, as far as this text tells. */
  ownersOfBare({ paragraph }: Placed): readonly Owner[] {
    if (!this.#named) return [];
    return this.#rival?.paragraph === paragraph ? [OWN, this.#rival.owner] : [OWN];
  }

  /** Which order "the Order", "this order" or "the AI Order" can be. */
  ownersOfOrderWord({ word, names }: OrderName, mention: Placed): readonly Owner[] {
    const defined = names.map((name) => this.#defined.get(name)).find((owner) => owner !== undefined);
    if (!names.includes('order')) return defined ? [defined] : this.#ofYear(names[0] ?? '');
    if (word === 'this' && mention.quotedFrom !== null) return this.#quoted(mention.quotedFrom);
    if (word === 'this' && this.#aboutOrder) return [OWN];
    if (defined) return [defined];
    // "this order" outside quotation marks is the text's own word for itself, and this text is not the order.
    if (!this.#named) return this.#rivalOrder && word !== 'this' ? [this.#rivalOrder.owner] : [];
    return this.#rivalOrder?.paragraph === mention.paragraph ? [OWN, this.#rivalOrder.owner] : [OWN];
  }

  /** "the 2026 order" is the order in hand if it was signed then. */
  #ofYear(name: string): readonly Owner[] {
    const year = /^(\d{4}) order$/.exec(name)?.[1];
    return this.#named && year !== undefined && this.#order.signed.startsWith(year) ? [OWN] : [];
  }

  /** "this order" in quoted words is the order they are quoted from: the last one named before the quotation opens. */
  #quoted(opens: number): readonly Owner[] {
    let [low, high] = [0, this.#orders.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#orders[middle]?.at ?? 0) < opens) low = middle + 1;
      else high = middle;
    }
    const source = this.#orders[low - 1];
    if (source) return [source.owner];
    return this.#aboutOrder ? [OWN] : [];
  }
}
