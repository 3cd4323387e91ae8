/** A link found in a text, by places in it: "[" at `open`, "]" at `close`, the character after ")" at `end`. */
export interface LinkMark {
  readonly open: number;
  readonly close: number;
  readonly end: number;
  /** What stands in the parentheses. */
  readonly address: string;
}

/** An address has no white space; a pair of parentheses may stand in it. */
const ADDRESS = /\(((?:[^\s()]|\([^\s()]*\))*)\)/y;

/**
 * Finds links [words](address). Plain brackets are words. Where links are nested, the inner one counts.
 * `strays` are the places where part of a link stands without the rest.
 */
export function findLinks(text: string, escaped: ReadonlySet<number>): { links: LinkMark[]; strays: number[] } {
  const links: LinkMark[] = [];
  const strays: number[] = [];
  const opens: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (escaped.has(at)) continue;
    if (text[at] === '[') opens.push(at);
    else if (text.startsWith('(#)', at)) strays.push(at);
    else if (text[at] === ']') {
      const open = opens.pop();
      if (text[at + 1] !== '(') continue;
      const link = open === undefined || open < (links.at(-1)?.open ?? -1) ? null : linkAt(text, open, at);
      if (link) links.push(link);
      else strays.push(at);
      at = link ? link.end - 1 : at + (text.startsWith('(#)', at + 1) ? 3 : 1);
    }
  }
  return { links, strays };
}

function linkAt(text: string, open: number, close: number): LinkMark | null {
  ADDRESS.lastIndex = close + 1;
  const match = ADDRESS.exec(text);
  if (!match || text.slice(open + 1, close).trim() === '') return null;
  return { open, close, end: ADDRESS.lastIndex, address: match[1]! };
}
