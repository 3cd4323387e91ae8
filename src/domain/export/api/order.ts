import { orderPath } from '../../address/provision.ts';
import { dataCitations } from '../../citation/index.ts';
import type { ProvisionView } from '../../edition/edition.ts';
import type { ExportContext } from '../context.ts';
import { actorData, deadlineData } from './facts.ts';
import { pageLinks, schemaLink } from './schema-link.ts';

/** `/api/v1/eo/<number>.json`: the order, provision by provision, with everything that is known of each. */
export function orderData(context: ExportContext) {
  const { order, provisions } = context.edition;
  return {
    ...schemaLink(context, 'order'),
    number: order.number,
    title: order.title,
    president: order.president,
    signed: order.signed,
    filed: order.filed,
    published: order.published,
    frDoc: order.frDoc,
    frCitation: order.frCitation,
    ...pageLinks(context, orderPath(order.number)),
    source: { address: order.address, sha256: order.sha256 },
    provisions: provisions.map((view) => provisionData(context, view)),
  };
}

function provisionData(context: ExportContext, view: ProvisionView) {
  const { provision } = view;
  return {
    id: view.id,
    eId: view.eId,
    kind: provision.kind,
    label: provision.label,
    heading: provision.heading,
    parent: provision.parent,
    children: provision.children,
    ...pageLinks(context, view.path),
    anchor: view.anchor,
    text: provision.text,
    sha256: view.sha256,
    title: view.title,
    answer: view.answer,
    explanation: view.explanation,
    // Programs are promised forms that differ a little from those a person copies: no date, "Sec." for "Section".
    citations: { ...dataCitations(context.citable, view.id), indigo: view.citations.indigo },
    deadline: view.deadline && deadlineData(view.deadline),
    actors: view.actors.map(actorData),
    authorities: view.authorities,
    terms: view.terms,
    analysis: view.passages,
    claims: view.claims,
    divergences: view.divergences,
    questions: view.questions,
    referredToBy: view.referredToBy,
  };
}
