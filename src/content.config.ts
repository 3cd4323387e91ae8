import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { join } from 'node:path';
import { contentDir } from './reading/content-dir.ts';
import { entryId, MANY, SINGLE, type Kind } from './reading/kinds.ts';

/** One collection a kind; ids are paths as written, since Astro's own slugs would turn "2.c.iii" into "2ciii". */
function collectionOf(kind: Kind) {
  return defineCollection({
    loader: glob({ pattern: kind.pattern, base: join(contentDir(), kind.folder), generateId: ({ entry }) => entryId(entry) }),
    schema: kind.schema as never,
  });
}

export const collections = Object.fromEntries(Object.entries({ ...SINGLE, ...MANY }).map(([name, kind]) => [name, collectionOf(kind)]));
