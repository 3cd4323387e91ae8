import type { Span } from './mention.ts';

/** What is cited: the order in hand, another executive order, or other law. */
export type Kind = 'order' | 'eo' | 'usc' | 'cfr' | 'fr' | 'plaw' | 'stat' | 'bill' | 'memo';

/** Whether it is there: only the order in hand can be looked into; other law is `external`. */
export type Status = 'found' | 'no-such-provision' | 'other-order' | 'ambiguous' | 'external';

/** What this module asks of an order. Any order's tree of provisions fits. */
export interface CitableOrder {
  /** Digits only: "12866". */
  readonly number: string;
  readonly title: string;
  /** Day of signing, ISO: "1993-09-30". */
  readonly signed: string;
  /** Federal Register document number: "2010-28360". */
  readonly frDoc: string;
  /** "58 FR 51735". */
  readonly frCitation: string;
  readonly provisions: readonly CitableProvision[];
}

export interface CitableProvision {
  /** "2.c.iii"; "preamble"; "1.p2" for an unnumbered paragraph. */
  readonly id: string;
  readonly children: readonly string[];
  /** As printed. Only needed where a section's own number holds a full stop ("4.1."). */
  readonly label?: string | null;
}

/** What a citation leads to, apart from where it stands. */
export interface Cited {
  readonly kind: Kind;
  /**
   * order: a provision's id, or "order" for the whole; eo: "14110"; usc: "18/1030" ("50-app/595" for an appendix);
   * cfr: "5/213.3102", or "14/25" for a part; fr: "91/34565", or "doc/2017-10004"; plaw: "117/263", or
   * "96/private/164"; stat: "128/3073"; bill: "hr/6356"; memo: "nspm/11".
   */
  readonly target: string;
  /** Last target of a range; null if there is none, or if the range stays below the target (then it is in `pin`). */
  readonly to: string | null;
  /** Subdivisions below the target, for law other than the order: "(b)(6)(A)", "4.1(a)", "note", "subpart E". */
  readonly pin: string | null;
  /** Subdivisions below `to`. */
  readonly toPin: string | null;
}

/** One way to read a citation, with its address; null where none can be formed with certainty. */
export interface Reading extends Cited {
  readonly url: string | null;
}

/** A citation in a text: offsets in UTF-16 units, end exclusive, and what it leads to. */
export interface Citation extends Reading, Span {
  readonly text: string;
  readonly status: Status;
  /** For `no-such-provision`: what there is instead. */
  readonly message: string | null;
  /** For `ambiguous`: every reading; the fields above repeat the first, without its address. */
  readonly candidates: readonly Reading[];
}

export interface CiteOptions {
  /**
   * `memo` (the default): a section without its instrument counts as the order's only once the text has named the order,
   * and nothing else with sections of its own since. `order`: the text is about the order from its first word.
   */
  readonly context?: 'memo' | 'order';
  /** The provision in whose words the text stands, by id: gives "subsection (b) of this section" its meaning. */
  readonly within?: string;
  /** The Congress of bills cited without one. Unknown by default: an address to another Congress's bill is worse than none. */
  readonly congress?: number;
  /** What stands before the site's own paths: "https://example.gov", "/base". Empty by default. */
  readonly base?: string;
}
