import type { Span } from '../order/provision.ts';

/** Words set in one way. Runs joined give the exact text. */
export interface Run {
  readonly text: string;
  readonly em?: true;
  readonly strong?: true;
  /** Number of the link these words belong to, from 1 in the order of the text. */
  readonly link?: number;
  /** Where that link leads, once restored; null where that is not known, so that the words stand as plain text. */
  readonly address?: string | null;
}

export interface Heading {
  /** Unique on the page, never the anchor of a passage. */
  readonly id: string;
  /** What the anchors of its passages begin with: "e-o-summary". */
  readonly slug: string;
  readonly text: string;
  /** 2 for ##, 3 for ###; a further # is 1. */
  readonly level: number;
  readonly runs: readonly Run[];
  readonly spans: readonly Span[];
  /** 1-based, in the source file. */
  readonly line: number;
}

/** A paragraph or bullet of the analysis: the smallest thing that can be linked to. */
export interface Passage {
  /** "tasks-3": slug of the heading, then the number of the paragraph or bullet below it; "intro-1" before any heading. */
  readonly anchor: string;
  /** Words of the heading it stands under; null for the opening. */
  readonly heading: string | null;
  /** Id of that heading. */
  readonly section: string | null;
  /** Level of that heading; 1 for the opening. */
  readonly level: number;
  readonly kind: 'paragraph' | 'bullet';
  /** Exact words: marks removed, white space folded to single spaces. */
  readonly text: string;
  readonly runs: readonly Run[];
  /** Where those words stand in the source, marks left out. */
  readonly spans: readonly Span[];
  readonly line: number;
}

/** A link as the source prints it. */
export interface Link {
  /** From 1, in the order of the text. */
  readonly n: number;
  readonly text: string;
  /** Null where the source has lost it ("#" or nothing). */
  readonly address: string | null;
  readonly line: number;
}

export interface Author {
  readonly name: string;
  readonly role: string;
}

/** A stretch of the source that is not running text, and why. */
export interface Furniture extends Span {
  readonly reason:
    'front matter' | 'date' | 'number' | 'authors' | 'heading mark' | 'list mark' | 'markup' | 'page mark' | 'running head' | 'rule';
}

/** An analysis as parsed. Headings and passages are in the order of the text. */
export interface Analysis {
  readonly title: { readonly text: string; readonly runs: readonly Run[]; readonly spans: readonly Span[] };
  /** `day` is "2026-07-09". */
  readonly date: { readonly words: string; readonly day: string } | null;
  /** The publisher's own number, as printed on a line of its own: "IF13268". */
  readonly number: string | null;
  readonly headings: readonly Heading[];
  readonly passages: readonly Passage[];
  readonly authors: readonly Author[];
  /** Anchors of the passages that are the publisher's disclaimer; the text is never shown without them. */
  readonly disclaimer: readonly string[];
  readonly links: readonly Link[];
  readonly furniture: readonly Furniture[];
}
