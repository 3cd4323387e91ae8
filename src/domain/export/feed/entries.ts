import { orderPath } from '../../address/provision.ts';
import { PATHS } from '../../address/site.ts';
import { longDate } from '../../facts/calendar.ts';
import { sha256OfText } from '../../text/sha256.ts';
import { workUri } from '../akn/uri.ts';
import type { ExportContext } from '../context.ts';
import { fullName } from '../order-names.ts';
import { uuidOf } from '../stable-id.ts';

export interface FeedEntry {
  readonly uuid: string;
  readonly title: string;
  readonly summary: string;
  /** Site path. */
  readonly path: string;
  /** A moment of RFC 3339. */
  readonly updated: string;
}

/** What a reader of the feed is told of, newest first: our corrections, the sources as they came out, the order itself. */
export function feedEntries(context: ExportContext): FeedEntry[] {
  const found = [...corrections(context), ...sources(context), ...publication(context)];
  return found.sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
}

function corrections({ edition, updated }: ExportContext): FeedEntry[] {
  return edition.corrections.map(({ date, page, was, now }) => ({
    uuid: uuidOf(`${workUri(edition.order)}/corrections/${page}/${date}/${sha256OfText(`${was}\n${now}`)}`),
    title: `Corrected: ${page}`,
    summary: `Was: ${was} Now: ${now}`,
    path: page,
    updated: /^\d{4}-\d{2}-\d{2}$/.test(date) ? startOf(date) : updated,
  }));
}

/** Sources without a known day are left out: an entry of a feed must have one. */
function sources({ edition, index }: ExportContext): FeedEntry[] {
  return edition.sources.flatMap((source) => {
    if (source.kind === 'order' || source.date === null) return [];
    const view = index.analysis.get(source.id) ?? index.commentary.get(source.id);
    return [
      {
        uuid: uuidOf(`${workUri(edition.order)}/sources/${source.id}`),
        title: `${source.shortName}: ${source.title}`,
        summary: `Published by ${source.publisher} on ${longDate(source.date)}.`,
        path: view?.path ?? PATHS.about,
        updated: startOf(source.date),
      },
    ];
  });
}

function publication({ edition }: ExportContext): FeedEntry[] {
  const { order } = edition;
  const events = [
    {
      name: 'signed',
      day: order.signed,
      title: `${fullName(edition)} was signed`,
      summary: `Signed by ${order.president} on ${longDate(order.signed)}: ${order.title}.`,
    },
    ...(order.published === null
      ? []
      : [
          {
            name: 'published',
            day: order.published,
            title: `${fullName(edition)} was published`,
            summary: `Published in the Federal Register on ${longDate(order.published)}${order.frCitation === null ? '' : `, ${order.frCitation}`}.`,
          },
        ]),
  ];
  return events.map(({ name, day, title, summary }) => ({
    uuid: uuidOf(`${workUri(order)}/${name}`),
    title,
    summary,
    path: orderPath(order.number),
    updated: startOf(day),
  }));
}

function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}
