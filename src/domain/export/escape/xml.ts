/** Characters that XML 1.0 allows nowhere, not even escaped, and halves of surrogate pairs. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A bare line feed, tab or carriage return would be folded by a parser: the first two in attributes, the last everywhere. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Text as XML content. A parser gives the same text back, less the characters that XML cannot hold. */
export function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>\r]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Text as the value of an attribute in double quotation marks. */
export function escapeXmlAttribute(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"\r\n\t]/g, (sign) => ENTITIES[sign] ?? sign);
}
