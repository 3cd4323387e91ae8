import type { ExportContext } from '../context.ts';
import { officialName } from '../order-names.ts';

/** `order.txt`: the order's exact words, one provision a paragraph, after three lines that say what it is and where it is from. */
export function orderText({ edition }: ExportContext): string {
  const { order } = edition;
  const published = [order.frCitation, order.frDoc && `FR Doc. ${order.frDoc}`].filter(Boolean).join(', ');
  const head = [officialName(edition), published, order.address].filter((line) => line !== '').join('\n');
  return `${[head, ...edition.provisions.map(({ provision }) => provision.text)].join('\n\n')}\n`;
}
