import { escapeXml, escapeXmlAttribute } from './xml.ts';

/** Well-formed XML. Only the functions below make it, so that no text slips in unescaped. */
export interface Xml {
  readonly xml: string;
}

/** An attribute without a value is left out. */
export type XmlAttributes = Readonly<Record<string, string | null | undefined>>;

/** An element whose children stand close together: no white space is added to mixed content. */
export function inline(name: string, attributes: XmlAttributes, children: readonly (Xml | string)[] = []): Xml {
  return element(name, attributes, children.map(asXml).join(''));
}

/** An element whose children stand on lines of their own, for content that is elements only. */
export function block(name: string, attributes: XmlAttributes, children: readonly Xml[]): Xml {
  return element(name, attributes, children.length === 0 ? '' : `\n${children.map(asXml).join('\n')}\n`);
}

/** A whole document in UTF-8. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function element(name: string, attributes: XmlAttributes, content: string): Xml {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${escapeXmlAttribute(value)}"`],
  );
  const open = `${name}${written.join('')}`;
  return { xml: content === '' ? `<${open}/>` : `<${open}>${content}</${name}>` };
}

function asXml(child: Xml | string): string {
  return typeof child === 'string' ? escapeXml(child) : child.xml;
}
