import type { ProvisionView } from '../../edition/edition.ts';
import type { ExportContext } from '../context.ts';
import { bluebookName } from '../order-names.ts';
import { absolute } from '../site.ts';
import { explanationRecord, orderRecord, provisionRecord } from './records.ts';
import type { CslItem } from './csl.ts';

/** One meta element of a page's head. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

export interface CitedPage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
}

/** For the page of the whole order: what a reference manager saves is the order, as legislation. */
export function orderMetaTags(context: ExportContext): MetaTag[] {
  return legislationTags(orderRecord(context), bluebookName(context));
}

/** For a provision's page: the order, cited at this provision. */
export function provisionMetaTags(context: ExportContext, view: ProvisionView): MetaTag[] {
  const explained = explanationRecord(context, view);
  return [
    ...legislationTags(provisionRecord(context, view), view.citations.bluebook),
    { name: 'DC.description', content: `${explained.title}: ${view.answer}` },
  ];
}

/** For every other page: a page of this site. */
export function pageMetaTags({ edition, site, updated }: ExportContext, page: CitedPage): MetaTag[] {
  const { title, language, licence } = edition.site;
  const day = updated.slice(0, 10);
  return written([
    ['citation_title', page.title],
    ['citation_publication_date', day.replaceAll('-', '/')],
    ['citation_language', language],
    ['citation_public_url', absolute(site, page.path)],
    ['DC.type', 'Text'],
    ['DC.title', page.title],
    ['DC.description', page.description],
    ['DC.date', day],
    ['DC.language', language],
    ['DC.identifier', absolute(site, page.path)],
    ['DC.publisher', title],
    ['DC.rights', licence.address],
  ]);
}

/**
 * Highwire's names, which reference managers and scholarly indexes read, then Dublin Core's. `bibo:type` is what makes
 * an importer save a law and no journal article. No author: the citation styles of the field name none.
 */
function legislationTags(item: CslItem, citation: string): MetaTag[] {
  const day = item.issued?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')) ?? [];
  return written([
    ['citation_title', item.title],
    ['citation_publication_date', day.join('/')],
    ['citation_volume', item.volume],
    ['citation_firstpage', item.page],
    ['citation_language', item.language],
    ['citation_public_url', item.URL],
    ['bibo:type', 'Legislation'],
    ['DC.type', 'Text'],
    ['DC.title', item.title],
    ['DC.date', day.join('-')],
    ['DC.language', item.language],
    ['DC.identifier', item.URL],
    ['DCTERMS.bibliographicCitation', citation],
  ]);
}

function written(tags: readonly (readonly [string, string | undefined])[]): MetaTag[] {
  return tags.flatMap(([name, content]) => (content === undefined || content === '' ? [] : [{ name, content }]));
}
