import type { Edition } from './edition.ts';
import { orderPath } from '../address/provision.ts';
import { inWholeOrder, PATHS } from '../address/site.ts';

/** Site paths of every page of an edition, without fragments, in the order of the site map. */
export function publishedPages(edition: Edition): string[] {
  return [
    ...Object.values(PATHS),
    orderPath(edition.order.number),
    ...[
      edition.provisions,
      edition.audiences,
      edition.analyses,
      edition.commentaries,
      edition.entities,
      edition.terms,
      edition.authorities,
    ].flatMap((views) => views.map((view) => view.path)),
  ];
}

/** Every address people may have linked to: pages, and the places inside them that have an address of their own. */
export function publishedAddresses(edition: Edition): string[] {
  const inside = [
    ...edition.provisions.map((view) => inWholeOrder(edition.order.number, view.id)),
    ...edition.analyses.flatMap((analysis) => analysis.passages.map((passage) => passage.path)),
    ...edition.commentaries.flatMap((commentary) => commentary.claims.map((claim) => claim.path)),
    ...edition.questions.map((question) => question.path),
    ...edition.divergences.map((divergence) => divergence.path),
  ];
  return [...publishedPages(edition), ...inside];
}
