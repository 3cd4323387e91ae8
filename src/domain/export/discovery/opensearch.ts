import { PATHS } from '../../address/site.ts';
import type { ExportContext } from '../context.ts';
import { block, inline, xmlDocument } from '../escape/xml-tree.ts';
import { shortName } from '../order-names.ts';
import { absolute } from '../site.ts';

/** The description's short name may hold no more signs. */
const LONGEST_NAME = 16;

/** `/opensearch.xml`: lets a browser search the site from its address bar, and any citation lead to its page. */
export function openSearch(context: ExportContext): string {
  const { edition, site } = context;
  const search = absolute(site, `${PATHS.search}?q=`);
  return xmlDocument(
    block('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
      inline('ShortName', {}, [shortName(context).slice(0, LONGEST_NAME)]),
      inline('LongName', {}, [edition.site.shortTitle.slice(0, 48)]),
      inline('Description', {}, [`Search ${edition.site.title}`.slice(0, 1024)]),
      inline('Url', { type: 'text/html', template: `${search}{searchTerms}` }),
      inline('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: absolute(site, '/opensearch.xml') }),
      inline('Language', {}, [edition.site.language]),
      inline('InputEncoding', {}, ['UTF-8']),
      inline('OutputEncoding', {}, ['UTF-8']),
    ]),
  );
}
