import { orderPath } from '../../address/provision.ts';
import type { ProvisionView } from '../../edition/edition.ts';
import type { ExportContext } from '../context.ts';
import { locatorOf } from '../locator.ts';
import { bluebookName, orderKey, shortName } from '../order-names.ts';
import { absolute } from '../site.ts';
import type { CslItem } from './csl.ts';

/** Cites the order as a whole. The note holds the citation in Bluebook form, for managers that cannot print it. */
export function orderRecord(context: ExportContext): CslItem {
  const { edition, site } = context;
  const { order } = edition;
  const reporter = /^(\d+) FR (\d+)$/.exec(order.frCitation ?? '');
  return {
    id: orderKey(edition),
    type: 'regulation',
    genre: 'Exec. Order',
    number: order.number,
    title: order.title,
    'title-short': shortName(context),
    authority: order.president,
    ...(reporter && {
      'container-title': 'Federal Register',
      'container-title-short': 'Fed. Reg.',
      volume: reporter[1],
      page: reporter[2],
    }),
    issued: datePartsOf(order.signed),
    language: edition.site.language,
    note: bluebookName(context),
    URL: absolute(site, orderPath(order.number)),
  };
}

/** Cites the order at a provision. The pin stands in `section` and `locator`, and in the note. */
export function provisionRecord(context: ExportContext, view: ProvisionView): CslItem {
  const locator = locatorOf(context.citable, view.id);
  return {
    ...orderRecord(context),
    id: provisionKey(context, view),
    'title-short': view.citations.crs,
    ...(locator !== null && { section: locator, locator }),
    note: view.citations.bluebook,
    URL: absolute(context.site, view.path),
  };
}

/** Cites our explanation of a provision: a page of this site, never the order. */
export function explanationRecord(context: ExportContext, view: ProvisionView): CslItem {
  const { edition, site, updated } = context;
  return {
    id: `${provisionKey(context, view)}-explained`,
    type: 'webpage',
    title: `${view.title} (${view.citations.crs}, explained)`,
    'container-title': edition.site.title,
    issued: datePartsOf(updated.slice(0, 10)),
    language: edition.site.language,
    URL: absolute(site, view.path),
  };
}

/** Every record of the files: the order, its provisions, then our explanations. Ids never change. */
export function allRecords(context: ExportContext): CslItem[] {
  const { provisions } = context.edition;
  return [
    orderRecord(context),
    ...provisions.map((view) => provisionRecord(context, view)),
    ...provisions.map((view) => explanationRecord(context, view)),
  ];
}

function provisionKey({ edition }: ExportContext, view: ProvisionView): string {
  return `${orderKey(edition)}-${view.anchor}`;
}

function datePartsOf(day: string): { 'date-parts': number[][] } {
  return { 'date-parts': [day.split('-').map(Number)] };
}
