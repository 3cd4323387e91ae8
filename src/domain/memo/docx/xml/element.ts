import type { XmlToken } from './tokens.ts';

/** An element with its content; offsets into the part's source. */
export interface Element {
  /** With the prefix this reader knows it by ("w:p"), whatever the source calls it. */
  readonly name: string;
  readonly from: number;
  /** End of its start tag. */
  readonly openEnd: number;
  /** Start of its end tag; `to` where there is none. */
  readonly closeFrom: number;
  readonly to: number;
  readonly children: readonly (Element | Words)[];
}

export interface Words {
  readonly name: '#words';
  readonly from: number;
  readonly to: number;
  readonly cdata: boolean;
}

/** Reads the element that `first` opens, up to its end, from the tokens behind it. `known` translates names. */
export function readElement(first: XmlToken, tokens: Iterator<XmlToken>, known: (name: string) => string): Element {
  const name = known(first.name);
  if (first.kind === 'empty') return { name, from: first.from, openEnd: first.to, closeFrom: first.to, to: first.to, children: [] };
  const children: (Element | Words)[] = [];
  for (;;) {
    const next = tokens.next();
    if (next.done === true) throw new Error(`<${name}> ended without its end tag.`);
    const token = next.value;
    if (token.kind === 'close') return { name, from: first.from, openEnd: first.to, closeFrom: token.from, to: token.to, children };
    if (token.kind === 'text' || token.kind === 'cdata')
      children.push({ name: '#words', from: token.from, to: token.to, cdata: token.kind === 'cdata' });
    else if (token.kind !== 'other') children.push(readElement(token, tokens, known));
  }
}

/** The child element of a name, if there is one. */
export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((child): child is Element => child.name === name);
}

export function isElement(node: Element | Words): node is Element {
  return node.name !== '#words';
}
