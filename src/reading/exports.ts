import { publishedPages } from '../domain/edition/published.ts';
import { contextOf } from '../domain/export/context.ts';
import { SCHEMAS } from '../schemas/schemas.ts';
import { build } from './build-facts.ts';
import { edition } from './edition.ts';

/** What every data file, meta element and piece of linked data is written from. */
export const exporting = contextOf({
  edition,
  site: { url: import.meta.env.SITE, base: import.meta.env.BASE_URL },
  // Outside a git checkout the sources' last day is the last thing known to have changed.
  updated: build.moment ?? `${edition.site.sourcesEnd}T00:00:00Z`,
  permalinks: edition.permalinks,
  pages: publishedPages(edition),
  schemas: SCHEMAS,
});
