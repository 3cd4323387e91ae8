import type { ExportContext } from '../context.ts';
import { pageLinks, schemaLink } from './schema-link.ts';
import { sourceData } from './source.ts';

/** `/api/v1/analysis.json`: every passage of every analysis, in the order of the text. */
export function analysisData(context: ExportContext) {
  const { analyses } = context.edition;
  return {
    ...schemaLink(context, 'analysis'),
    sources: analyses.map((analysis) => ({ ...sourceData(analysis.source), ...pageLinks(context, analysis.path) })),
    passages: analyses.flatMap((analysis) =>
      analysis.passages.map((passage) => ({
        id: passage.id,
        heading: passage.heading,
        kind: passage.kind,
        text: passage.text,
        provisions: passage.provisions,
        background: passage.background,
        note: passage.note,
        ...pageLinks(context, passage.path),
      })),
    ),
  };
}
