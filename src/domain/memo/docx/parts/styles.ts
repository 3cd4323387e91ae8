import { attributeOf, namespacesOf } from '../xml/namespaces.ts';
import { xmlTokens } from '../xml/tokens.ts';
import { LIMITS } from '../zip/limits.ts';

/** What a document's table of styles says that matters here. */
export interface Styles {
  /** Id of its character style for links; null where it has none. */
  readonly hyperlink: string | null;
  /** Level of the heading that a paragraph style makes, by the style's id. */
  readonly headings: ReadonlyMap<string, number>;
}

export const NO_STYLES: Styles = { hyperlink: null, headings: new Map() };

/** Throws an XmlFault where the part is not well-formed. */
export function readStyles(source: string): Styles {
  let hyperlink: string | null = null;
  const headings = new Map<string, number>();
  let style: { id: string; type: string } | null = null;
  let known: ((name: string) => string) | null = null;
  for (const { kind, name, from, to } of xmlTokens(source, LIMITS.depth)) {
    if (kind !== 'open' && kind !== 'empty') continue;
    const tag = source.slice(from, to);
    known ??= namespacesOf(source, tag)?.known ?? ((other) => other);
    if (known(name) === 'w:style') style = { id: attributeOf(tag, 'styleId') ?? '', type: attributeOf(tag, 'type') ?? '' };
    if (known(name) !== 'w:name' || !style) continue;
    // Names of built-in styles are the same in every language; their ids are not.
    const called = (attributeOf(tag, 'val') ?? '').toLowerCase();
    const level = /^heading ([1-9])$/.exec(called)?.[1];
    if (style.type === 'character' && called === 'hyperlink') hyperlink ??= style.id;
    if (style.type === 'paragraph' && (level !== undefined || called === 'title'))
      headings.set(style.id, level === undefined ? 1 : Number(level));
  }
  return { hyperlink: hyperlink === '' ? null : hyperlink, headings };
}
