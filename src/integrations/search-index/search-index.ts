import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { orderPath } from '../../domain/address/provision.ts';
import { assemble } from '../../domain/edition/assemble.ts';
import { assertNoProblems } from '../../domain/problem/problem.ts';
import { orderData } from '../../domain/search/order-data.ts';
import { searchRecords } from '../../domain/search/records.ts';
import { contentDir } from '../../reading/content-dir.ts';
import { readContent } from '../../reading/disk.ts';
import { searchFiles } from './files.ts';
import { leadNowhere } from './leads.ts';

/** Writes the search index beside the pages: `/pagefind/`, and in `/search/` what ranking needs. Stops the build on any fault. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const raw = readContent(contentDir());
        const edition = assemble(raw);
        const records = searchRecords(edition, raw.search[0]?.data);
        assertNoProblems(leadNowhere(records, folder));
        const own = orderData(edition, orderPath(edition.order.number)).provisions.map(({ words }) => words);
        for (const { path, content } of await searchFiles(records, own)) {
          const file = join(folder, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        logger.info(`${records.length} passages can be searched.`);
      },
    },
  };
}
