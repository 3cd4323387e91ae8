import type { ExportContext } from '../context.ts';
import { block, inline, xmlDocument } from '../escape/xml-tree.ts';
import { absolute } from '../site.ts';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** The protocol allows no more addresses in one file. */
const MOST = 50_000;
export const SITEMAP_INDEX = '/sitemap-index.xml';

/** Path → text of each sitemap; together they list every page once. */
export function sitemaps({ pages, site, updated }: ExportContext): Map<string, () => string> {
  const paths = [...new Set(pages)].sort();
  const parts = Array.from({ length: Math.max(1, Math.ceil(paths.length / MOST)) }, (_, at) => paths.slice(at * MOST, (at + 1) * MOST));
  return new Map(
    parts.map((part, at) => [
      `/sitemap-${at}.xml`,
      () => {
        const entries = part.map((path) => block('url', {}, [inline('loc', {}, [absolute(site, path)]), inline('lastmod', {}, [updated])]));
        return xmlDocument(block('urlset', { xmlns: NAMESPACE }, entries));
      },
    ]),
  );
}

/** `/sitemap-index.xml` */
export function sitemapIndex(context: ExportContext): string {
  const { site, updated } = context;
  const parts = [...sitemaps(context).keys()].map((path) =>
    block('sitemap', {}, [inline('loc', {}, [absolute(site, path)]), inline('lastmod', {}, [updated])]),
  );
  return xmlDocument(block('sitemapindex', { xmlns: NAMESPACE }, parts));
}
