import type { OrderEntry, SiteEntry, SourceEntry } from '../entry/order.ts';
import type { CorrectionsEntry } from '../entry/sources.ts';
import type { Measures } from '../prose/measure.ts';
import type { OrderTree } from '../order/provision.ts';
import type { ActorView, DeadlineView, ProvisionView } from './views/provision.ts';
import type { AudienceView, AuthorityView, EntityView, PageView, QuestionView, TermView } from './views/reference.ts';
import type { AnalysisView, CommentaryView, DivergenceView } from './views/sources.ts';

export type * from './views/provision.ts';
export type * from './views/reference.ts';
export type * from './views/sources.ts';

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
  /** How readable our prose is: each file, and all together. */
  readonly readability: { readonly files: readonly (Measures & { readonly file: string })[]; readonly site: Measures };
  /** Every address ever published, this edition's own included → where it leads now. */
  readonly permalinks: Readonly<Record<string, string>>;
}
