import type { ProvisionView } from '../../edition/edition.ts';
import { longDate } from '../../facts/calendar.ts';
import type { ExportContext } from '../context.ts';
import { block, inline, xmlDocument, type Xml } from '../escape/xml-tree.ts';
import { hierarchyOf } from './hierarchy.ts';
import { metaOf } from './meta.ts';
import { wordsOf } from './words.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';

/**
 * `order.akn.xml`: the order in Akoma Ntoso 3.0, valid against the OASIS schema. The words of every provision stand in it
 * once and in order; eIds are those of the contract.
 */
export function akomaNtoso(context: ExportContext): string {
  const roots = context.edition.provisions.filter((view) => view.provision.parent === null);
  const preamble = roots.filter((view) => view.provision.kind === 'preamble');
  const body = roots.filter((view) => view.provision.kind !== 'preamble');
  const act = block('act', { name: 'executiveOrder', contains: 'originalVersion' }, [
    metaOf(context),
    prefaceOf(context),
    ...preamble.map((view) => preambleOf(context, view)),
    block(
      'body',
      {},
      body.map((view) => hierarchyOf(context, view)),
    ),
  ]);
  return xmlDocument(block('akomaNtoso', { xmlns: NAMESPACE }, [act]));
}

function prefaceOf({ edition: { order } }: ExportContext): Xml {
  const date = inline('docDate', { date: order.signed }, [longDate(order.signed)]);
  return block('preface', { eId: 'preface' }, [
    inline('p', {}, [inline('docType', {}, ['Executive Order']), ' ', inline('docNumber', {}, [order.number]), ' of ', date]),
    inline('p', {}, [inline('docTitle', {}, [order.title])]),
  ]);
}

function preambleOf(context: ExportContext, view: ProvisionView): Xml {
  return block('preamble', { eId: view.eId }, [inline('p', {}, wordsOf(context, view))]);
}
