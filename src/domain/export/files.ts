import { API_FILES } from './api/table.ts';
import { schemaData, schemaPath } from './api/schema-link.ts';
import { dataFolder } from '../address/site.ts';
import { akomaNtoso } from './akn/document.ts';
import { deadlinesCalendar } from './calendar/deadlines.ts';
import { bibtex } from './citations/bibtex.ts';
import { cslJson } from './citations/csl-json.ts';
import { ris } from './citations/ris.ts';
import type { ExportContext } from './context.ts';
import { llmsText } from './discovery/llms.ts';
import { openSearch } from './discovery/opensearch.ts';
import { robots } from './discovery/robots.ts';
import { SITEMAP_INDEX, sitemapIndex, sitemaps } from './discovery/sitemap.ts';
import { atomFeed, FEED_PATH } from './feed/atom.ts';
import { json } from './json.ts';
import { orderMarkdown } from './markdown/order.ts';
import { twinPath } from './markdown/twin.ts';
import { twinsOf } from './markdown/twins.ts';
import { deadlinesTable } from './tables/deadlines.ts';
import { orderText } from './text/order.ts';

export interface ExportFile {
  readonly contentType: string;
  /** What the file holds, in one line. */
  readonly about: string;
  readonly render: () => string;
}

/** Files of an order's data folder. A new one is one line here and one module. */
const DATA_FILES: readonly (readonly [name: string, contentType: string, render: (context: ExportContext) => string, about: string])[] = [
  ['order.akn.xml', 'application/akn+xml; charset=utf-8', akomaNtoso, 'The order in Akoma Ntoso 3.0'],
  ['order.txt', 'text/plain; charset=utf-8', orderText, 'The order as plain text'],
  ['order.md', 'text/markdown; charset=utf-8', orderMarkdown, 'The order as Markdown'],
  ['deadlines.ics', 'text/calendar; charset=utf-8', deadlinesCalendar, 'Deadlines for a calendar'],
  ['deadlines.csv', 'text/csv; charset=utf-8; header=present', deadlinesTable, 'Deadlines for a spreadsheet'],
  ['citations.ris', 'application/x-research-info-systems; charset=utf-8', ris, 'Citations for reference managers (RIS)'],
  ['citations.bib', 'application/x-bibtex; charset=utf-8', bibtex, 'Citations for LaTeX (BibTeX)'],
  ['citations.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8', cslJson, 'Citations for citation processors (CSL-JSON)'],
];

/** Files at fixed addresses. */
const ROOT_FILES: readonly (readonly [path: string, contentType: string, render: (context: ExportContext) => string, about: string])[] = [
  [FEED_PATH, 'application/atom+xml; charset=utf-8', atomFeed, 'News of the sources and of corrections (Atom)'],
  [
    '/llms.txt',
    'text/plain; charset=utf-8',
    (context) => llmsText(context, listed(dataFiles(context))),
    'What the site holds, for programs that read text',
  ],
  ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8', openSearch, 'Search from the browser’s address bar'],
  [SITEMAP_INDEX, 'application/xml; charset=utf-8', sitemapIndex, 'The list of sitemaps'],
  ['/robots.txt', 'text/plain; charset=utf-8', robots, 'What robots may read'],
];

/** Every file that is no page: site path → its type and its text. Nothing is rendered until asked for. */
export function exportFiles(context: ExportContext): ReadonlyMap<string, ExportFile> {
  const sitemapFiles = [...sitemaps(context)].map(
    ([path, render]) => [path, { contentType: 'application/xml; charset=utf-8', about: 'Pages of the site', render }] as const,
  );
  return new Map<string, ExportFile>([
    ...dataFiles(context),
    ...schemaFiles(context),
    ...ROOT_FILES.map(([path, contentType, render, about]) => [path, { contentType, about, render: () => render(context) }] as const),
    ...sitemapFiles,
    ...twinsOf(context).map(
      ({ page, title, render }) => [twinPath(page), { contentType: 'text/markdown; charset=utf-8', about: title, render }] as const,
    ),
  ]);
}

/** The files that a person may want to download: those for programs, and those of the order. */
export function dataFiles(context: ExportContext): ReadonlyMap<string, ExportFile> {
  const { number } = context.edition.order;
  return new Map<string, ExportFile>([
    ...DATA_FILES.map(
      ([name, contentType, render, about]) =>
        [`${dataFolder(number)}${name}`, { contentType, about, render: () => render(context) }] as const,
    ),
    ...API_FILES.map(
      ({ path, data, about }) => [path(number), { contentType: JSON_TYPE, about, render: () => json(data(context)) }] as const,
    ),
  ]);
}

function schemaFiles(context: ExportContext): [string, ExportFile][] {
  return Object.keys(context.schemas).map((name) => [
    schemaPath(name),
    {
      contentType: 'application/schema+json; charset=utf-8',
      about: `Shape of the data file “${name}”`,
      render: () => json(schemaData(context, name)),
    },
  ]);
}

const JSON_TYPE = 'application/json; charset=utf-8';

function listed(files: ReadonlyMap<string, ExportFile>) {
  return [...files].map(([path, { about }]) => ({ path, about }));
}
