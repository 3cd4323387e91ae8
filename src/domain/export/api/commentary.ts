import type { ClaimView } from '../../edition/edition.ts';
import type { ExportContext } from '../context.ts';
import { pageLinks, schemaLink } from './schema-link.ts';
import { sourceData } from './source.ts';

/** `/api/v1/commentary.json`: what each commentary claims, and whether the order bears it out. */
export function commentaryData(context: ExportContext) {
  return {
    ...schemaLink(context, 'commentary'),
    commentaries: context.edition.commentaries.map((commentary) => ({
      ...sourceData(commentary.source),
      ...pageLinks(context, commentary.path),
      coverage: commentary.coverage,
      counts: commentary.counts,
      claims: commentary.claims.map((claim) => claimData(context, claim)),
    })),
  };
}

function claimData(context: ExportContext, claim: ClaimView) {
  const { id, n, quote, says, provisions, verdict, why, repeats } = claim;
  return { id, n, quote, says, provisions, verdict, why, repeats, ...pageLinks(context, claim.path) };
}
