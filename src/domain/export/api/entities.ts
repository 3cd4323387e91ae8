import type { ExportContext } from '../context.ts';
import { pageLinks, schemaLink } from './schema-link.ts';

/** `/api/v1/entities.json`: who must act or is named, and where. */
export function entitiesData(context: ExportContext) {
  return {
    ...schemaLink(context, 'entities'),
    entities: context.edition.entities.map((entity) => ({
      id: entity.id,
      name: entity.name,
      aliases: entity.aliases,
      forms: entity.forms,
      kind: entity.kind,
      partOf: entity.partOf ?? null,
      about: entity.about.map(({ text }) => text),
      provisions: entity.provisions,
      mentions: entity.mentions,
      ...pageLinks(context, entity.path),
    })),
  };
}
