/** A stretch of the source file: offsets in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type ProvisionKind = 'preamble' | 'part' | 'section' | 'subsection' | 'paragraph' | 'unnumbered';

/**
 * Anything of an order that can be cited. The tree is bare: label, heading, words, place.
 * Every other fact (deadline, actor, law, term) is a layer keyed by `id`.
 */
export interface Provision {
  /** "2.c.iii"; "preamble"; "1.p2" for the second unnumbered paragraph of Sec. 1. */
  readonly id: string;
  readonly kind: ProvisionKind;
  /** As printed: "Sec. 2.", "(c)"; null where the order prints none. */
  readonly label: string | null;
  /** As printed, with its period: "Purpose."; null where there is none. */
  readonly heading: string | null;
  readonly parent: string | null;
  /** Ids, in the order of the text. */
  readonly children: readonly string[];
  /** The order's exact words, label and heading included, children not; white space folded to single spaces. */
  readonly text: string;
  /** Where those words stand in the source file. More than one span where a page break or a list mark parts them. */
  readonly spans: readonly Span[];
  /** 1-based first and last line of those words in the source file. */
  readonly lines: { readonly first: number; readonly last: number };
}

/** A stretch of the source file that is not words of the order, and why. */
export interface Furniture extends Span {
  readonly reason:
    | 'front matter'
    | 'end matter'
    /** An annex printed after the signature; it is no provision, but a reader may want to know that it is there. */
    | 'annex'
    | 'page mark'
    | 'list mark'
    /** The asterisks of "**Sec. 2.** *Policy.*" */
    | 'emphasis mark'
    /** The hyphen that parts "cyber-" from "security" at the end of a printed line. */
    | 'hyphen'
    | 'graphic'
    | 'running head'
    | 'rule';
}

/** A label (or the first words of an unlabelled paragraph) that could be read in two ways, the reading chosen and the one refused. */
export interface Ambiguity {
  readonly label: string;
  readonly line: number;
  readonly chosen: string;
  readonly refused: string;
}

/** An order as parsed: its provisions in the order of the text, and everything that is not words of the order. */
export interface OrderTree {
  readonly provisions: readonly Provision[];
  readonly furniture: readonly Furniture[];
  readonly ambiguities: readonly Ambiguity[];
}
