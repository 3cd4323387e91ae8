import { PATHS } from '../../address/site.ts';
import type { ExportContext } from '../context.ts';
import { block, inline, type Xml } from '../escape/xml-tree.ts';
import { fullName } from '../order-names.ts';
import { absolute } from '../site.ts';
import { identificationOf } from './identification.ts';
import { workUri } from './uri.ts';

/** Everything about the document that is not its words. */
export function metaOf(context: ExportContext): Xml {
  const { order } = context.edition;
  const publication =
    order.published === null
      ? []
      : [
          inline('publication', {
            date: order.published,
            name: 'Federal Register',
            showAs: order.frCitation ?? 'Federal Register',
            number: order.frDoc,
          }),
        ];
  const signed = inline('eventRef', { eId: 'event-signed', date: order.signed, source: '#original', type: 'generation' });
  return block('meta', {}, [
    identificationOf(context),
    ...publication,
    block('lifecycle', { source: '#editor' }, [signed]),
    referencesOf(context),
  ]);
}

/** What the words and the other parts of the metadata point to. */
function referencesOf({ edition, site }: ExportContext): Xml {
  const { order } = edition;
  return block('references', { source: '#editor' }, [
    inline('original', { eId: 'original', href: workUri(order), showAs: fullName(edition) }),
    inline('TLCPerson', { eId: 'president', href: '/akn/ontology/person/us/president', showAs: order.president }),
    inline('TLCOrganization', { eId: 'editor', href: absolute(site, PATHS.about), showAs: edition.site.title }),
    inline('TLCRole', { eId: 'author', href: '/akn/ontology/role/author', showAs: 'Author' }),
    inline('TLCRole', { eId: 'markup-author', href: '/akn/ontology/role/markup-author', showAs: 'Author of the markup' }),
    ...edition.entities.map((one) =>
      inline('TLCOrganization', { eId: `entity-${one.id}`, href: absolute(site, one.path), showAs: one.name }),
    ),
    ...edition.terms.map((one) => inline('TLCTerm', { eId: `term-${one.id}`, href: absolute(site, one.path), showAs: one.term })),
  ]);
}
