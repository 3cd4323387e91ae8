/** A piece of XML; offsets into its source. */
export interface XmlToken {
  readonly kind: 'open' | 'close' | 'empty' | 'text' | 'cdata' | 'other';
  /** As written, prefix included; empty for what is no tag. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** XML that is not well-formed, or that asks for more than markup. `at` is an offset into the source. */
export class XmlFault extends Error {
  readonly at: number;

  constructor(at: number, what: string) {
    super(what);
    this.at = at;
  }
}

const NAME = String.raw`[^\s/>=<"'&!?]+`;
const OPEN = new RegExp(String.raw`<(${NAME})(?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(/?)>`, 'y');
const CLOSE = new RegExp(String.raw`</(${NAME})\s*>`, 'y');
/** Only the references that XML itself knows: an entity of a document's own could be anything. */
const STRAY = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/;

/** Cuts XML into tokens that together are the source, to the character. Throws an XmlFault. Time is linear. */
export function* xmlTokens(source: string, deepest: number): Generator<XmlToken> {
  const open: string[] = [];
  let seenRoot = false;
  for (let from = 0; from < source.length;) {
    const token = source[from] === '<' ? markupAt(source, from) : textAt(source, from);
    if (token.kind !== 'close' && token.kind !== 'other' && open.length === 0) {
      const isBlank = token.kind === 'text' && /^[\s\ufeff]*$/.test(source.slice(token.from, token.to));
      if (!isBlank && (seenRoot || token.kind === 'text' || token.kind === 'cdata'))
        throw new XmlFault(from, 'something stands outside the root element');
      if (!isBlank) seenRoot = true;
    }
    if (token.kind === 'open' && open.push(token.name) > deepest) throw new XmlFault(from, `elements stand more than ${deepest} deep`);
    if (token.kind === 'close' && open.pop() !== token.name) throw new XmlFault(from, `</${token.name}> closes what it did not open`);
    yield token;
    from = token.to;
  }
  if (open.length > 0) throw new XmlFault(source.length, `<${open.at(-1)}> is not closed`);
  if (!seenRoot) throw new XmlFault(0, 'there is no element');
}

function textAt(source: string, from: number): XmlToken {
  const next = source.indexOf('<', from);
  const to = next < 0 ? source.length : next;
  if (STRAY.test(source.slice(from, to))) throw new XmlFault(from, 'an entity of its own, or a stray "&"');
  return { kind: 'text', name: '', from, to };
}

function markupAt(source: string, from: number): XmlToken {
  const sign = source[from + 1];
  if (sign === '/') {
    CLOSE.lastIndex = from;
    const close = CLOSE.exec(source);
    if (close) return { kind: 'close', name: close[1] ?? '', from, to: CLOSE.lastIndex };
  } else if (sign === '?') return until(source, from, '?>', 'other');
  else if (source.startsWith('<!--', from)) return until(source, from, '-->', 'other');
  else if (source.startsWith('<![CDATA[', from)) return until(source, from, ']]>', 'cdata');
  else if (sign === '!') throw new XmlFault(from, 'a document type declaration, which can bring in anything from anywhere');
  else {
    OPEN.lastIndex = from;
    const open = OPEN.exec(source);
    if (open) {
      if (STRAY.test(open[0])) throw new XmlFault(from, 'an entity of its own, or a stray "&"');
      return { kind: open[2] === '/' ? 'empty' : 'open', name: open[1] ?? '', from, to: OPEN.lastIndex };
    }
  }
  throw new XmlFault(from, 'a tag that cannot be read');
}

function until(source: string, from: number, end: string, kind: 'other' | 'cdata'): XmlToken {
  const at = source.indexOf(end, from);
  if (at < 0) throw new XmlFault(from, `no "${end}" follows`);
  return { kind, name: '', from, to: at + end.length };
}
