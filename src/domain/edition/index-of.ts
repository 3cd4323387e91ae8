import type {
  AnalysisView,
  AuthorityView,
  ClaimView,
  CommentaryView,
  DivergenceView,
  Edition,
  EntityView,
  PassageView,
  ProvisionView,
  QuestionView,
  TermView,
} from './edition.ts';
import type { SourceEntry } from '../entry/order.ts';

/** The edition by id, so that no page searches lists. */
export interface EditionIndex {
  readonly edition: Edition;
  readonly provision: ReadonlyMap<string, ProvisionView>;
  /** How many provisions stand before one in the text. */
  readonly place: ReadonlyMap<string, number>;
  readonly passage: ReadonlyMap<string, PassageView>;
  readonly claim: ReadonlyMap<string, ClaimView>;
  readonly divergence: ReadonlyMap<string, DivergenceView>;
  readonly entity: ReadonlyMap<string, EntityView>;
  readonly term: ReadonlyMap<string, TermView>;
  readonly authority: ReadonlyMap<string, AuthorityView>;
  readonly question: ReadonlyMap<string, QuestionView>;
  readonly source: ReadonlyMap<string, SourceEntry>;
  readonly analysis: ReadonlyMap<string, AnalysisView>;
  readonly commentary: ReadonlyMap<string, CommentaryView>;
}

export function indexOf(edition: Edition): EditionIndex {
  return {
    edition,
    provision: byId(edition.provisions),
    place: new Map(edition.provisions.map(({ id }, at) => [id, at])),
    passage: byId(edition.analyses.flatMap((analysis) => analysis.passages)),
    claim: byId(edition.commentaries.flatMap((commentary) => commentary.claims)),
    divergence: byId(edition.divergences),
    entity: byId(edition.entities),
    term: byId(edition.terms),
    authority: byId(edition.authorities),
    question: byId(edition.questions),
    source: byId(edition.sources),
    analysis: new Map(edition.analyses.map((analysis) => [analysis.source.id, analysis])),
    commentary: new Map(edition.commentaries.map((commentary) => [commentary.source.id, commentary])),
  };
}

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

/** What `map` holds for an id that was resolved when the edition was assembled. Throws on one that was not: a fault of ours. */
export function must<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`Nothing has the id "${id}". References are resolved by assemble(); this one slipped past it.`);
  return found;
}
