import type { AuthorityEntry, EntityEntry } from '../entry/facts.ts';
import type { OrderEntry, SiteEntry, SourceEntry } from '../entry/order.ts';
import type { Role, Verdict } from '../entry/common.ts';
import type { CorrectionsEntry, DivergenceEntry } from '../entry/sources.ts';
import type { AudienceEntry, PageEntry, QuestionEntry, TermEntry } from '../entry/writing.ts';
import type { OrderTree, Provision } from '../order/provision.ts';

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

export interface InlineRun {
  readonly text: string;
  readonly emphasis: boolean;
  readonly strong: boolean;
  /** Restored address; null where the link's address is not known; undefined where there is no link. */
  readonly address?: string | null;
}

export interface PassageView {
  /** "if13268/tasks-3" */
  readonly id: string;
  readonly anchor: string;
  readonly path: string;
  readonly heading: string;
  readonly kind: 'paragraph' | 'bullet';
  readonly text: string;
  readonly runs: readonly InlineRun[];
  readonly provisions: readonly string[];
  readonly background: boolean;
  readonly note: string | null;
}

export interface AnalysisView {
  readonly source: SourceEntry;
  readonly title: string;
  readonly path: string;
  readonly sections: readonly { readonly heading: string | null; readonly level: number; readonly slug: string; readonly passages: readonly string[] }[];
  readonly closing: readonly string[];
  readonly passages: readonly PassageView[];
  readonly tasks: readonly TaskView[];
  readonly questions: readonly { readonly passage: string; readonly path: string; readonly question: string }[];
}

export interface TaskView {
  readonly passage: string;
  readonly path: string;
  readonly task: string;
  readonly named: readonly string[];
  readonly due: string;
  readonly provisions: readonly string[];
  readonly leadInOrder: readonly Link[];
  readonly differs: { readonly says: string; readonly words: readonly { readonly provision: string; readonly words: string }[] } | null;
}

export interface ClaimView {
  /** "eyeon/claim-1" */
  readonly id: string;
  readonly n: number;
  readonly anchor: string;
  readonly path: string;
  readonly publisher: string;
  readonly quote: string | null;
  readonly says: string;
  readonly provisions: readonly string[];
  readonly verdict: Verdict;
  readonly why: string;
  readonly repeats: string | null;
}

export interface CommentaryView {
  readonly source: SourceEntry;
  readonly path: string;
  /** Plain text of the entry's introduction. */
  readonly introduction?: string;
  readonly claims: readonly ClaimView[];
  /** Share of the text's words the claims account for, 0 to 1. */
  readonly coverage: number;
  readonly counts: Readonly<Record<Verdict, number>>;
}

export interface DivergenceView extends DivergenceEntry {
  readonly id: string;
  readonly path: string;
  readonly sourceLinks: readonly (Link & { readonly source: string; readonly verdict: Verdict | null; readonly words: string })[];
}

export interface EntityView extends Omit<EntityEntry, 'about'> {
  readonly id: string;
  readonly path: string;
  readonly about: readonly GroundedText[];
  readonly part: Link | null;
  readonly provisions: readonly { readonly id: string; readonly role: Role; readonly words: string; readonly from: string }[];
  /** Provisions that name it without giving it a role. */
  readonly mentions: readonly string[];
}

export interface TermView extends TermEntry {
  readonly id: string;
  readonly path: string;
  readonly provisions: readonly string[];
  readonly firstUse: string | null;
  readonly definedIn: string | null;
  /** What the sentences of the entry lean on, in their order. */
  readonly refs: readonly string[];
  /** Plain text of the entry's prose. */
  readonly text: string;
}

export interface AuthorityView extends Omit<AuthorityEntry, 'about' | 'address'> {
  readonly id: string;
  readonly path: string;
  readonly address: string | null;
  readonly about: readonly GroundedText[];
  readonly provisions: readonly { readonly id: string; readonly words: string }[];
  readonly analysis: readonly string[];
}

export interface QuestionView extends QuestionEntry {
  readonly id: string;
  readonly path: string;
  readonly answer: string;
  readonly provisions: readonly string[];
}

export interface AudienceView extends AudienceEntry {
  readonly id: string;
  readonly path: string;
  /** Plain text of the entry's prose. */
  readonly text?: string;
}

export interface PageView extends PageEntry {
  readonly id: string;
  /** Plain text of the entry's prose. */
  readonly text?: string;
}

export interface DeadlineRow extends DeadlineView {
  readonly provision: string;
  readonly actors: readonly ActorView[];
}

/** Everything the pages, the data files, the search records and the checks are given; every reference in it leads somewhere. */
export interface Edition {
  readonly order: OrderEntry & { readonly file: string; readonly sha256: string; readonly address: string };
  readonly site: SiteEntry;
  readonly tree: OrderTree;
  readonly sources: readonly SourceEntry[];
  readonly provisions: readonly ProvisionView[];
  readonly deadlines: readonly DeadlineRow[];
  readonly analyses: readonly AnalysisView[];
  readonly commentaries: readonly CommentaryView[];
  readonly divergences: readonly DivergenceView[];
  readonly entities: readonly EntityView[];
  readonly terms: readonly TermView[];
  readonly authorities: readonly AuthorityView[];
  readonly questions: readonly QuestionView[];
  readonly audiences: readonly AudienceView[];
  readonly pages: readonly PageView[];
  readonly corrections: CorrectionsEntry['corrections'];
  /** Every address ever published, this edition's own included → where it leads now. */
  readonly permalinks: Readonly<Record<string, string>>;
}
