import type { AuthorityEntry, EntityEntry, FactsEntry } from '../entry/facts.ts';
import type { OrderEntry, SiteEntry, SourceEntry } from '../entry/order.ts';
import type { AnalysisEntry, CommentaryEntry, CorrectionsEntry, DivergenceEntry, PermalinksEntry, RecordEntry } from '../entry/sources.ts';
import type { SearchEntry } from '../entry/search.ts';
import type { AudienceEntry, ExplanationEntry, PageEntry, QuestionEntry, TermEntry } from '../entry/writing.ts';

/** One file of content, as read: shape checked, nothing resolved. */
export interface Entry<Data> {
  /** Path below its folder, without extension. */
  readonly id: string;
  /** Path below the content folder, for errors. */
  readonly file: string;
  readonly data: Data;
  /** What follows the front matter of an .mdx file; empty for .yaml. */
  readonly body: string;
  /** 1-based line of the file on which the body begins. */
  readonly bodyLine: number;
}

/** A source text as received. */
export interface SourceText {
  readonly file: string;
  readonly text: string;
  /** Of the file's bytes. */
  readonly sha256: string;
}

/** Everything in the content folder. Whoever reads it (disk or Astro's collections), the edition is assembled from this. */
export interface RawEdition {
  readonly order: Entry<OrderEntry>;
  readonly site: Entry<SiteEntry>;
  readonly manifest: Entry<{ sources: SourceEntry[] }>;
  readonly facts: Entry<FactsEntry>;
  readonly corrections: Entry<CorrectionsEntry>;
  readonly texts: readonly SourceText[];
  readonly explanations: readonly Entry<ExplanationEntry>[];
  readonly questions: readonly Entry<QuestionEntry>[];
  readonly audiences: readonly Entry<AudienceEntry>[];
  readonly terms: readonly Entry<TermEntry>[];
  readonly pages: readonly Entry<PageEntry>[];
  readonly analyses: readonly Entry<AnalysisEntry>[];
  readonly commentaries: readonly Entry<CommentaryEntry>[];
  readonly records: readonly Entry<RecordEntry>[];
  /** One, or none before anything was published. */
  readonly permalinks: readonly Entry<PermalinksEntry>[];
  readonly divergences: readonly Entry<DivergenceEntry>[];
  readonly entities: readonly Entry<EntityEntry>[];
  readonly authorities: readonly Entry<AuthorityEntry>[];
  /** One file, or none: an order may do without. */
  readonly search: readonly Entry<SearchEntry>[];
}

/** For finding an entry or source by its id. */
export function isId(id: string): (one: { readonly id: string }) => boolean {
  return (one) => one.id === id;
}
