import type { Role } from '../../entry/common.ts';
import type { Provision } from '../../order/provision.ts';

/** A link as components show it: site path before any base path, and the words to press. */
export interface Link {
  readonly path: string;
  readonly text: string;
}

/** A sentence of ours and the references to what bears it out. */
export interface GroundedText {
  readonly text: string;
  readonly refs: readonly string[];
  readonly silent: boolean;
}

export interface CitationStyles {
  readonly short: string;
  readonly bluebook: string;
  readonly indigo: string;
  readonly ofr: string;
  readonly crs: string;
}

export interface DeadlineView {
  /** As the order says it: "Within 30 days of the date of this order". */
  readonly words: string;
  readonly days: number | null;
  readonly date: string | null;
  readonly weekday: string | null;
  /** Provision whose words set the clock. */
  readonly from: string;
}

export interface ActorView {
  readonly entity: string;
  readonly name: string;
  readonly path: string;
  readonly role: Role;
  readonly words: string;
  readonly from: string;
}

/** A run of an order's words as shown: plain, or with a link under it. */
export interface WordsRun {
  readonly text: string;
  readonly kind: 'label' | 'heading' | 'plain' | 'term' | 'law' | 'cross-reference';
  readonly path?: string;
  /** Id of the term, law or provision. */
  readonly target?: string;
}

export interface ProvisionView {
  readonly provision: Provision;
  readonly id: string;
  readonly eId: string;
  readonly anchor: string;
  readonly path: string;
  readonly sha256: string;
  readonly citations: CitationStyles;
  /** "Sec. 2(c)" as shown in the margin. */
  readonly runs: readonly WordsRun[];
  readonly title: string;
  readonly explanation: string;
  /** The first paragraph of the explanation, alone. */
  readonly answer: string;
  readonly deadline: DeadlineView | null;
  readonly actors: readonly ActorView[];
  readonly authorities: readonly string[];
  readonly terms: readonly string[];
  readonly passages: readonly string[];
  readonly claims: readonly string[];
  readonly divergences: readonly string[];
  readonly questions: readonly string[];
  /** Provisions whose words or explanation refer to this one. */
  readonly referredToBy: readonly string[];
  readonly previous: string | null;
  readonly next: string | null;
}
