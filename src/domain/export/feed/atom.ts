import { PATHS } from '../../address/site.ts';
import { workUri } from '../akn/uri.ts';
import type { ExportContext } from '../context.ts';
import { block, inline, xmlDocument, type Xml } from '../escape/xml-tree.ts';
import { absolute } from '../site.ts';
import { uuidOf } from '../stable-id.ts';
import { feedEntries, type FeedEntry } from './entries.ts';

export const FEED_PATH = '/feed.xml';

/** `/feed.xml` (Atom, RFC 4287). Ids are made from names, so that a new host or a rebuild brings no entry twice. */
export function atomFeed(context: ExportContext): string {
  const { edition, site, updated } = context;
  return xmlDocument(
    block('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': edition.site.language }, [
      inline('id', {}, [`urn:uuid:${uuidOf(`${workUri(edition.order)}/feed`)}`]),
      inline('title', {}, [edition.site.title]),
      inline('subtitle', {}, [edition.site.description]),
      inline('link', { rel: 'self', type: 'application/atom+xml', href: absolute(site, FEED_PATH) }),
      inline('link', { rel: 'alternate', type: 'text/html', href: absolute(site, PATHS.home) }),
      inline('updated', {}, [updated]),
      inline('author', {}, [inline('name', {}, [edition.site.shortTitle])]),
      inline('rights', {}, [edition.site.licence.name]),
      ...feedEntries(context).map((entry) => entryElement(context, entry)),
    ]),
  );
}

function entryElement({ site }: ExportContext, entry: FeedEntry): Xml {
  return block('entry', {}, [
    inline('id', {}, [`urn:uuid:${entry.uuid}`]),
    inline('title', {}, [entry.title]),
    inline('link', { rel: 'alternate', type: 'text/html', href: absolute(site, entry.path) }),
    inline('updated', {}, [entry.updated]),
    inline('summary', {}, [entry.summary]),
  ]);
}
