import type { ExportContext } from '../context.ts';
import { pageLinks, schemaLink } from './schema-link.ts';

/** `/api/v1/authorities.json`: statutes, orders, bills and memoranda that the order or its analysis cites. */
export function authoritiesData(context: ExportContext) {
  return {
    ...schemaLink(context, 'authorities'),
    authorities: context.edition.authorities.map((authority) => ({
      id: authority.id,
      citation: authority.citation,
      title: authority.title,
      aliases: authority.aliases,
      address: authority.address,
      about: authority.about.map(({ text }) => text),
      provisions: [...new Set(authority.provisions.map(({ id }) => id))],
      words: authority.provisions.map(({ id, words }) => ({ provision: id, words })),
      analysis: authority.analysis,
      ...pageLinks(context, authority.path),
    })),
  };
}
