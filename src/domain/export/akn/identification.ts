import { dataFolder } from '../../address/site.ts';
import type { ExportContext } from '../context.ts';
import { block, inline, type Xml, type XmlAttributes } from '../escape/xml-tree.ts';
import { fullName, shortName } from '../order-names.ts';
import { absolute } from '../site.ts';
import { expressionUri, workUri } from './uri.ts';

const FILE = 'order.akn.xml';
const empty = (name: string, attributes: XmlAttributes) => inline(name, attributes);

/** Work, expression and manifestation: the order as such, its English words, and this file. */
export function identificationOf(context: ExportContext): Xml {
  const { edition, site, updated } = context;
  const { order } = edition;
  const work = workUri(order);
  const expression = expressionUri(order);
  return block('identification', { source: '#editor' }, [
    block('FRBRWork', {}, [
      empty('FRBRthis', { value: `${work}/!main` }),
      empty('FRBRuri', { value: work }),
      empty('FRBRalias', { name: 'short title', value: shortName(context) }),
      ...(order.frCitation === null ? [] : [empty('FRBRalias', { name: 'Federal Register', value: order.frCitation })]),
      empty('FRBRdate', { date: order.signed, name: 'signed' }),
      empty('FRBRauthor', { href: '#president', as: '#author' }),
      empty('FRBRcountry', { value: 'us' }),
      empty('FRBRsubtype', { value: 'executive-order' }),
      empty('FRBRnumber', { value: order.number, showAs: fullName(edition) }),
      empty('FRBRname', { value: order.title }),
    ]),
    block('FRBRExpression', {}, [
      empty('FRBRthis', { value: `${expression}/!main` }),
      empty('FRBRuri', { value: expression }),
      empty('FRBRdate', { date: order.signed, name: 'signed' }),
      empty('FRBRauthor', { href: '#president', as: '#author' }),
      empty('FRBRlanguage', { language: 'eng' }),
    ]),
    block('FRBRManifestation', {}, [
      empty('FRBRthis', { value: `${expression}/!main.xml` }),
      empty('FRBRuri', { value: `${expression}.xml` }),
      empty('FRBRalias', { name: 'address', value: absolute(site, `${dataFolder(order.number)}${FILE}`) }),
      empty('FRBRdate', { date: updated, name: 'markup' }),
      empty('FRBRauthor', { href: '#editor', as: '#markup-author' }),
      empty('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ]);
}
