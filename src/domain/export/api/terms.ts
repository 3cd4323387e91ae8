import type { ExportContext } from '../context.ts';
import { pageLinks, schemaLink } from './schema-link.ts';

/** `/api/v1/terms.json` */
export function termsData(context: ExportContext) {
  return {
    ...schemaLink(context, 'terms'),
    terms: context.edition.terms.map((term) => ({
      id: term.id,
      term: term.term,
      kind: term.kind,
      defined: term.defined,
      aliases: term.aliases,
      forms: term.forms,
      explanation: term.text,
      definedIn: term.definedIn,
      firstUse: term.firstUse,
      provisions: term.provisions,
      ...pageLinks(context, term.path),
    })),
  };
}
