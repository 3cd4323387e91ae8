import { orderPath } from '../../address/provision.ts';
import { PATHS } from '../../address/site.ts';
import type { ProvisionView } from '../../edition/edition.ts';
import type { ExportContext } from '../context.ts';
import { absolute } from '../site.ts';
import { legislationId, type JsonLd } from './legislation.ts';

export interface ArticlePage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** schema.org's view of our explanation of a provision: an article about the law, never legislation. */
export function explanationLinkedData(context: ExportContext, view: ProvisionView): JsonLd {
  const page = { path: view.path, title: `${view.citations.crs}: ${view.title}`, description: view.answer };
  const about = { '@type': 'Legislation', '@id': legislationId(context, view.path) };
  return { ...article(context, page), about, isBasedOn: about };
}

/** The same of any other page of ours that is read: questions, terms, comparisons. It is about the order as a whole. */
export function pageLinkedData(context: ExportContext, page: ArticlePage): JsonLd {
  const about = { '@type': 'Legislation', '@id': legislationId(context, orderPath(context.edition.order.number)) };
  return { ...article(context, page), about, isBasedOn: about };
}

/** schema.org's view of the site, with its search. */
export function siteLinkedData({ edition, site }: ExportContext): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': `${absolute(site, PATHS.home)}#site`,
    name: edition.site.title,
    alternateName: edition.site.shortTitle,
    description: edition.site.description,
    url: absolute(site, PATHS.home),
    inLanguage: edition.site.language,
    license: edition.site.licence.address,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(site, PATHS.search)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
}

function article({ edition, site, updated }: ExportContext, { path, title, description }: ArticlePage): JsonLd {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': `${absolute(site, path)}#explanation`,
    headline: title,
    description,
    url: absolute(site, path),
    dateModified: updated,
    inLanguage: edition.site.language,
    license: edition.site.licence.address,
    isAccessibleForFree: true,
    isPartOf: { '@type': 'WebSite', '@id': `${absolute(site, PATHS.home)}#site` },
  };
}
