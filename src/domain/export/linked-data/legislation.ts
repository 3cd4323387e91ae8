import { orderPath } from '../../address/provision.ts';
import { dataFolder } from '../../address/site.ts';
import type { ProvisionView } from '../../edition/edition.ts';
import { must } from '../../edition/index-of.ts';
import type { ExportContext } from '../context.ts';
import { fullName, shortName } from '../order-names.ts';
import { absolute } from '../site.ts';
import { twinPath } from '../markdown/twin.ts';

export type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = { '@context': 'https://schema.org' } as const;
const UNOFFICIAL = 'https://schema.org/UnofficialLegalValue';

/** Id of the order or a provision as legislation, apart from the page that shows it. */
export function legislationId({ site }: ExportContext, path: string): string {
  return `${absolute(site, path)}#legislation`;
}

/** schema.org's view of the order; its parts are named by their ids and described on their own pages. */
export function orderLinkedData(context: ExportContext): JsonLd {
  const { edition, site } = context;
  const { order } = edition;
  const path = orderPath(order.number);
  return {
    ...CONTEXT,
    '@type': 'Legislation',
    '@id': legislationId(context, path),
    legislationIdentifier: fullName(edition),
    legislationType: 'Executive Order',
    name: order.title,
    alternateName: shortName(context),
    legislationDate: order.signed,
    legislationPassedBy: { '@type': 'Person', name: order.president },
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: 'United States' },
    ...(order.published !== null && { datePublished: order.published }),
    ...(order.frCitation !== null && { citation: order.frCitation }),
    inLanguage: edition.site.language,
    url: absolute(site, path),
    sameAs: order.address,
    encoding: [...htmlAndMarkdown(context, path), copy(context, `${dataFolder(order.number)}order.akn.xml`, 'application/akn+xml')],
    hasPart: edition.provisions.filter(({ provision }) => provision.parent === null).map((view) => part(context, view)),
  };
}

/** schema.org's view of a provision. */
export function provisionLinkedData(context: ExportContext, view: ProvisionView): JsonLd {
  const { edition, index, site } = context;
  const { parent, children, text } = view.provision;
  return {
    ...CONTEXT,
    '@type': 'Legislation',
    '@id': legislationId(context, view.path),
    legislationIdentifier: view.citations.ofr,
    legislationType: 'Executive Order',
    name: view.citations.crs,
    legislationDate: edition.order.signed,
    legislationPassedBy: { '@type': 'Person', name: edition.order.president },
    inLanguage: edition.site.language,
    url: absolute(site, view.path),
    text,
    encoding: htmlAndMarkdown(context, view.path),
    isPartOf: {
      '@type': 'Legislation',
      '@id': legislationId(context, parent === null ? orderPath(edition.order.number) : must(index.provision, parent).path),
    },
    ...(children.length > 0 && { hasPart: children.map((id) => part(context, must(index.provision, id))) }),
  };
}

/** Its id leads to its page, which says the rest of it. */
function part(context: ExportContext, view: ProvisionView): JsonLd {
  return { '@type': 'Legislation', '@id': legislationId(context, view.path) };
}

/** Our copies of the words. None of them is the official one. */
function htmlAndMarkdown(context: ExportContext, path: string): JsonLd[] {
  return [copy(context, path, 'text/html'), copy(context, twinPath(path), 'text/markdown')];
}

function copy({ site }: ExportContext, path: string, encodingFormat: string): JsonLd {
  return {
    '@type': 'LegislationObject',
    contentUrl: absolute(site, path),
    encodingFormat,
    legislationLegalValue: UNOFFICIAL,
  };
}
