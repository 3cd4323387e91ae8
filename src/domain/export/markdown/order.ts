import type { RootContent } from 'mdast';
import { orderPath } from '../../address/provision.ts';
import type { ProvisionView } from '../../edition/edition.ts';
import { longDate } from '../../facts/calendar.ts';
import type { ExportContext } from '../context.ts';
import { fullName } from '../order-names.ts';
import { partsOf } from '../parts.ts';
import { absolute } from '../site.ts';
import { twin } from './twin.ts';
import { heading, link, list, paragraph, quotation, write } from './write.ts';

/** `order.md`: the order's own words and nothing else, sections as headings. */
export function orderMarkdown(context: ExportContext): string {
  const words = context.edition.provisions.flatMap((view): RootContent[] => {
    const { label, heading: title, body } = partsOf(view.provision);
    if (view.provision.kind !== 'section' && view.provision.kind !== 'part') return [paragraph(view.provision.text)];
    const head = heading(2, [label, title].filter((part) => part !== null).join(' '));
    return body === '' ? [head] : [head, paragraph(body)];
  });
  return write([heading(1, `${fullName(context.edition)}: ${context.edition.order.title}`), ...aboutOrder(context), ...words]);
}

/** Twin of the page that holds all of the order: its words, and beneath each provision our short answer. */
export function orderTwin(context: ExportContext): string {
  const { edition } = context;
  const blocks = edition.provisions.flatMap((view) => provisionBlocks(context, view));
  return twin(context, orderPath(edition.order.number), `${fullName(edition)}: ${edition.order.title}`, [
    ...aboutOrder(context),
    ...blocks,
  ]);
}

function provisionBlocks({ site }: ExportContext, view: ProvisionView): RootContent[] {
  const title = link(`${view.citations.short}: ${view.title}`, absolute(site, view.path));
  return [heading(view.provision.parent === null ? 2 : 3, title), quotation(view.provision.text), paragraph(view.answer)];
}

function aboutOrder({ edition: { order } }: ExportContext): RootContent[] {
  const source = order.frCitation ?? 'the text as published';
  return list([
    [`Signed ${longDate(order.signed)} by ${order.president}`],
    ...(order.published === null ? [] : [[`Published in the Federal Register on ${longDate(order.published)}`]]),
    ['Source: ', link(source, order.address), ...(order.frDoc === null ? [] : [`, FR Doc. ${order.frDoc}`])],
  ]);
}
