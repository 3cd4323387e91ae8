import type { Steps } from '../../steps.ts';
import type { Tag } from '../../text-tree.ts';
import { LIMITS } from '../zip/limits.ts';
import { readElement } from '../xml/element.ts';
import { xmlTokens, type XmlToken } from '../xml/tokens.ts';
import { isClosed, readParagraph } from './paragraph.ts';
import type { PartReader } from './part-reader.ts';

const SHOWN: Readonly<Record<string, Tag>> = { 'w:tbl': 'table', 'w:tr': 'tr', 'w:tc': 'td' };
/** What is passed over between paragraphs: another version of the same, and what has been taken out. */
const PASSED = new Set(['mc:Fallback', 'w:del', 'w:moveFrom']);

/** Reads the paragraphs of a part, tables and content controls included, in the order of its XML. */
export function* readPart(reader: PartReader): Steps<void> {
  const { part, names, builder, base } = reader;
  const tokens = xmlTokens(part.source, LIMITS.depth);
  /** For each open element what closing it ends: a branch of the tree, a control in which nothing is linked. */
  const open: { readonly shown: boolean; closedFrom: number }[] = [];
  for (let next = tokens.next(); next.done !== true; next = tokens.next()) {
    const token: XmlToken = next.value;
    if (token.kind === 'close') {
      const ended = open.pop();
      if (ended?.shown) builder.pop(base + token.to);
      if (ended && ended.closedFrom >= 0) builder.leave(ended.closedFrom, 'left');
    }
    if (token.kind !== 'open') continue;
    const name = names.known(token.name);
    if (name === 'w:p') {
      readParagraph(readElement(token, tokens, names.known), reader);
      yield token.to / part.source.length;
    } else if (name === 'w:sdtPr') {
      const control = open.at(-1);
      if (isClosed(readElement(token, tokens, names.known)) && control) control.closedFrom = builder.at;
    } else if (PASSED.has(name)) readElement(token, tokens, names.known);
    else {
      const tag = SHOWN[name];
      if (tag) builder.push(base + token.from, 'edge', tag);
      open.push({ shown: tag !== undefined, closedFrom: -1 });
    }
  }
  reader.fields.end();
}
