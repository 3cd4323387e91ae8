import type { OrderName } from './words/order-name.ts';

/** A stretch of text: offsets in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The subdivisions a writer gave, outermost first. What is missing is taken over from the member before. */
export interface Path {
  /** "2", "4.1", "300gg-91", "213.3102", a page; null in a member that gives only "(b)". */
  readonly section: string | null;
  /** "(b)(ii)" is ["b", "ii"]. */
  readonly labels: readonly string[];
  /** 2 in "section 1, second paragraph". */
  readonly paragraph: number | null;
  /** What follows the subdivisions: "note", "subpart E". */
  readonly tail: string | null;
}

/** One member of a list; the whole citation where there is no list. */
export interface Member extends Span {
  readonly from: Path;
  readonly to: Path | null;
}

/** The text that the sections belong to, as far as the words alone tell. */
export type Instrument =
  | { readonly kind: 'eo'; readonly number: string }
  /** "the Order", "this order", "the AI Order": which one, the text before must tell. */
  | ({ readonly kind: 'order word' } & OrderName)
  | { readonly kind: 'usc' | 'cfr'; readonly title: string }
  | { readonly kind: 'fr' | 'stat'; readonly volume: string }
  | { readonly kind: 'document'; readonly number: string }
  | { readonly kind: 'plaw'; readonly law: string }
  | { readonly kind: 'bill'; readonly bill: string; readonly congress: number | null }
  | { readonly kind: 'memo'; readonly memo: string }
  /** "Id.", with a section or, marked so, a page. */
  | { readonly kind: 'id'; readonly pages?: boolean }
  /** "of this section" */
  | { readonly kind: 'here' }
  /** No instrument is named beside the section. */
  | { readonly kind: 'bare' }
  /** Something that this grammar gives no address: an Act, a form, a letter; without a name, what has no sections. */
  | { readonly kind: 'other'; readonly name: string };

/** One construct that cites, as found: what it says, not yet what it means. */
export interface Mention extends Span {
  readonly instrument: Instrument;
  /** Empty where the whole instrument is cited, or merely named. */
  readonly members: readonly Member[];
  /** Names that are this order's from here on: "order" after "(the “Order”)". */
  readonly defines?: readonly string[];
  /** Where a section may still follow an instrument, after its date and titles. */
  readonly openTo?: number;
}

/** Where a mention stands: needed to tell whose words they are and what they lean on. */
export interface Placed extends Mention {
  /** Counts blank lines before it. */
  readonly paragraph: number;
  /** Where the quotation around it opens; null outside quotation marks. */
  readonly quotedFrom: number | null;
}
