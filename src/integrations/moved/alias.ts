import { parse } from 'parse5';
import { elementsOf } from '../finish/markup.ts';

/**
 * The page with an empty element that bears the old anchor, first inside the one that bears the new. Throws where the new one is
 * not on the page, or the old one still is.
 */
export function withAlias(html: string, anchor: string, old: string): string {
  const elements = [...elementsOf(parse(html, { sourceCodeLocationInfo: true }))];
  const bearing = (id: string) => elements.find((element) => element.attrs.some(({ name, value }) => name === 'id' && value === id));
  if (bearing(old)) throw new Error(`The anchor "${old}" is said to have moved to "${anchor}", and still stands on the page.`);
  const at = bearing(anchor)?.sourceCodeLocation?.startTag?.endOffset;
  if (at === undefined) throw new Error(`The anchor "${old}" is said to have moved to "${anchor}", which is not on the page.`);
  return `${html.slice(0, at)}<span id="${old}"></span>${html.slice(at)}`;
}
