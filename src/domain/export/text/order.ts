import type { ExportContext } from '../context.ts';
import { officialName } from '../order-names.ts';

/** `order.txt`: the order's exact words, one provision a paragraph, after three lines that say what it is and where it is from. */
export function orderText(context: ExportContext): string {
  const { order, provisions } = context.edition;
  const published = [order.frCitation, order.frDoc && `FR Doc. ${order.frDoc}`].filter(Boolean).join(', ');
  const head = [officialName(context), published, order.address].filter((line) => line !== '').join('\n');
  return `${[head, ...provisions.map(({ provision }) => provision.text)].join('\n\n')}\n`;
}
