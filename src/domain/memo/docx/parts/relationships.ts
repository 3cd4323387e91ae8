import { escapeMarkup } from '../../html/escape.ts';
import { attributesOf } from '../xml/attributes.ts';
import { xmlTokens } from '../xml/tokens.ts';
import { LIMITS } from '../zip/limits.ts';

/** A relationship from one part of a .docx to another, or to an address outside. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type: "hyperlink", "footnotes". */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HYPERLINK = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/hyperlink',
];
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Where a part keeps its relationships: "word/document.xml" → "word/_rels/document.xml.rels". */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Throws an XmlFault where the part is not well-formed. */
export function readRelationships(source: string): Relationship[] {
  const found: Relationship[] = [];
  for (const { kind, name, from, to } of xmlTokens(source, LIMITS.depth)) {
    if ((kind !== 'open' && kind !== 'empty') || !/(?:^|:)Relationship$/.test(name)) continue;
    const attributes = attributesOf(source.slice(from, to));
    const type = attributes.get('Type') ?? '';
    found.push({
      id: attributes.get('Id') ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: attributes.get('Target') ?? '',
      external: attributes.get('TargetMode') === 'External',
    });
  }
  return found;
}

/** The part that a target names, seen from the part that names it: "../a.xml" from "word/document.xml" is "a.xml". */
export function resolveTarget(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

/** New hyperlinks of one part: an id for each address, none of which the part has used. */
export class NewHyperlinks {
  private readonly taken: ReadonlySet<string>;
  private readonly ids = new Map<string, string>();
  private next = 1;

  constructor(existing: readonly Relationship[]) {
    this.taken = new Set(existing.map(({ id }) => id.toLowerCase()));
  }

  idOf(url: string): string {
    const known = this.ids.get(url);
    if (known !== undefined) return known;
    while (this.taken.has(`ridcitation${this.next}`)) this.next += 1;
    const id = `rIdCitation${this.next}`;
    this.next += 1;
    this.ids.set(url, id);
    return id;
  }

  /** The part's relationships with the new ones behind them; `source` null where it had none. */
  addedTo(source: string | null, strict: boolean): string {
    const entries = [...this.ids].map(
      ([url, id]) =>
        `<Relationship Id="${id}" Type="${HYPERLINK[strict ? 1 : 0] ?? ''}" Target="${escapeMarkup(url)}" TargetMode="External"/>`,
    );
    const root = /<\/(?:([^\s:>]+):)?Relationships\s*>\s*(?:<!--[^]*-->\s*)?$/.exec(source ?? '');
    if (source !== null && root) return source.slice(0, root.index) + withPrefix(entries, root[1]).join('') + source.slice(root.index);
    const empty = /<((?:([^\s:>]+):)?Relationships)([^>]*)\/>\s*$/.exec(source ?? '');
    if (source !== null && empty)
      return `${source.slice(0, empty.index)}<${empty[1]}${empty[3]}>${withPrefix(entries, empty[2]).join('')}</${empty[1]}>`;
    return `${HEADER}<Relationships xmlns="${NAMESPACE}">${entries.join('')}</Relationships>`;
  }
}

function withPrefix(entries: readonly string[], prefix: string | undefined): readonly string[] {
  return prefix === undefined ? entries : entries.map((entry) => entry.replace('<Relationship ', `<${prefix}:Relationship `));
}
