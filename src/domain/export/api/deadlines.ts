import { deadlinePath } from '../../address/site.ts';
import type { ExportContext } from '../context.ts';
import { actorData, deadlineData } from './facts.ts';
import { pageLinks, schemaLink } from './schema-link.ts';

/** `/api/v1/deadlines.json` */
export function deadlinesData(context: ExportContext) {
  return {
    ...schemaLink(context, 'deadlines'),
    deadlines: context.edition.deadlines.map((row) => ({
      provision: row.provision,
      ...deadlineData(row),
      actors: row.actors.map(actorData),
      ...pageLinks(context, deadlinePath(row.provision)),
    })),
  };
}
