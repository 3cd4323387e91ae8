import type { OrderTree, Provision } from '../order/provision.ts';
import type { IsoDate } from './calendar.ts';

/** Words of a provision and where they stand in its `text`: UTF-16 offsets, end exclusive. */
export interface Words {
  readonly provision: string;
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** An office, body or group, and the strings by which the order names it. */
export interface NamedEntity {
  readonly id: string;
  readonly forms: readonly string[];
}

/** A term and the strings by which the order writes it. */
export interface NamedTerm {
  readonly id: string;
  readonly forms: readonly string[];
}

/** A citation as the citation grammar finds it. Offsets lead into the text it was given. */
export interface FoundCitation {
  /** "order" for the order itself; else "usc", "eo", "memo", "bill" … */
  readonly kind: string;
  /** A provision's id, or "order" for the whole; "44/3552", "14110", "nspm/11" for other law. */
  readonly target: string;
  /** Last target of a range; else null. */
  readonly to: string | null;
  readonly pin: string | null;
  readonly start: number;
  readonly end: number;
}

/** All that a layer may look at. */
export interface Reading {
  readonly tree: OrderTree;
  readonly signed: IsoDate;
  readonly entities: readonly NamedEntity[];
  readonly terms: readonly NamedTerm[];
  /** Finds what a text cites; `within` is the provision in whose words it stands, so that "subsection (b) of this section" has a meaning. */
  readonly findCitations: (text: string, within: string) => readonly FoundCitation[];
}

/** What a layer knows of each provision: a key for every id of the tree, in the order of the text. */
export type FactsById<Fact> = ReadonlyMap<string, readonly Fact[]>;

export type Layer<Fact> = (reading: Reading) => FactsById<Fact>;

/** Builds a layer from what is to be said of one provision. */
export function byProvision<Fact>(tree: OrderTree, factsOf: (provision: Provision) => readonly Fact[]): FactsById<Fact> {
  return new Map(tree.provisions.map((provision) => [provision.id, factsOf(provision)]));
}

/** A layer that others build on: computed once for each reading. */
export function once<Fact>(layer: Layer<Fact>): Layer<Fact> {
  const known = new WeakMap<Reading, FactsById<Fact>>();
  return (reading) => {
    const facts = known.get(reading) ?? layer(reading);
    known.set(reading, facts);
    return facts;
  };
}

/** Cuts words out of a provision's text. */
export function wordsAt(provision: Provision, start: number, end: number): Words {
  return { provision: provision.id, words: provision.text.slice(start, end), start, end };
}
