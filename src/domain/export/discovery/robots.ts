import type { ExportContext } from '../context.ts';
import { absolute } from '../site.ts';
import { SITEMAP_INDEX } from './sitemap.ts';

/** `/robots.txt`: everyone may read everything. */
export function robots({ site }: ExportContext): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, SITEMAP_INDEX)}\n`;
}
