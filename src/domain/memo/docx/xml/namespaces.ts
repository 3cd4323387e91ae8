import { attributesOf } from './attributes.ts';

/** The vocabularies of a .docx that are read, each in its two editions: transitional, as Word writes it, and strict. */
const VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  w: ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  r: ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  mc: ['http://schemas.openxmlformats.org/markup-compatibility/2006'],
};

/** How a part names things. */
export interface Namespaces {
  /** "w:p" for what the source may call "ns0:p"; names of other vocabularies begin with "?:". */
  readonly known: (name: string) => string;
  /** How the source writes a name of the main vocabulary: "w:hyperlink". */
  readonly written: (local: string) => string;
  /** How the source writes the attribute that names a relationship, with the declaration where it has none. */
  readonly relationship: string;
  readonly strict: boolean;
}

/** Reads the declarations of a part's root element. Null where it is of another vocabulary, or changes a prefix midway. */
export function namespacesOf(source: string, rootTag: string): Namespaces | null {
  const prefixes = new Map<string, string>();
  const uris = new Map<string, string>();
  for (const [name, uri] of attributesOf(rootTag)) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    const key = Object.keys(VOCABULARIES).find((one) => VOCABULARIES[one]?.includes(uri));
    const prefix = name === 'xmlns' ? '' : name.slice(6);
    if (key === undefined) continue;
    prefixes.set(prefix, key);
    uris.set(key, uri);
  }
  const prefixOf = (key: string): string | undefined => [...prefixes].find(([, its]) => its === key)?.[0];
  const [word, relation] = [prefixOf('w'), [...prefixes].find(([prefix, key]) => key === 'r' && prefix !== '')?.[0]];
  if (word === undefined || redeclares(source, word, uris.get('w') ?? '')) return null;
  const strict = VOCABULARIES['w']?.[1] === uris.get('w');
  return {
    known: (name) => {
      const colon = name.indexOf(':');
      const key = prefixes.get(colon < 0 ? '' : name.slice(0, colon));
      return `${key ?? '?'}:${name.slice(colon + 1)}`;
    },
    written: (local) => (word === '' ? local : `${word}:${local}`),
    relationship: relation === undefined ? `xmlns:r="${VOCABULARIES['r']?.[strict ? 1 : 0] ?? ''}" r:id` : `${relation}:id`,
    strict,
  };
}

function redeclares(source: string, prefix: string, uri: string): boolean {
  const declarations = new RegExp(`\\sxmlns${prefix === '' ? '' : `:${prefix}`}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');
  for (const [, double, single] of source.matchAll(declarations)) if ((double ?? single) !== uri) return true;
  return false;
}

/** An attribute of the main vocabulary, whatever its prefix. */
export function attributeOf(tag: string, local: string): string | undefined {
  const attributes = attributesOf(tag);
  for (const [name, value] of attributes) if (name.slice(name.indexOf(':') + 1) === local) return value;
  return undefined;
}
