import type { ExportContext } from '../context.ts';
import { pageLinks, schemaLink } from './schema-link.ts';

/** `/api/v1/divergences.json`: where the sources and the order part ways. */
export function divergencesData(context: ExportContext) {
  return {
    ...schemaLink(context, 'divergences'),
    divergences: context.edition.divergences.map((divergence) => ({
      id: divergence.id,
      title: divergence.title,
      provisions: divergence.provisions,
      sources: divergence.sources,
      verdict: divergence.verdict,
      /** The contract has one text; `words` says which provision each part of it stands in. */
      orderWords: divergence.orderWords.map(({ words }) => words).join(' … '),
      words: divergence.orderWords,
      claim: divergence.claim,
      why: divergence.why,
      follows: divergence.follows,
      ...pageLinks(context, divergence.path),
    })),
  };
}
