import { ProblemError } from '../../../problem/problem.ts';
import { refuse } from '../refusal.ts';
import { xmlTokens, XmlFault } from '../xml/tokens.ts';
import { openArchive } from '../zip/check.ts';
import type { Archive, Entry } from '../zip/directory.ts';
import { inflate } from '../zip/inflate.ts';
import { LIMITS, megabytes } from '../zip/limits.ts';
import { readRelationships, relationshipsPath, resolveTarget, type Relationship } from './relationships.ts';
import { NO_STYLES, readStyles, type Styles } from './styles.ts';

/** A part with words of the memo. */
export interface Part {
  readonly name: string;
  readonly entry: Entry;
  readonly source: string;
  readonly relationships: readonly Relationship[];
  /** Name of the part that holds them, the entry and source of it where it is there. */
  readonly relationshipsName: string;
  readonly relationshipsEntry: Entry | null;
  readonly relationshipsSource: string | null;
}

/** A .docx opened for reading: what can be linked in it, checked and inflated; nothing else is. */
export interface Docx {
  readonly archive: Archive;
  /** The document itself, then footnotes, endnotes, headers and footers. Comments are about the memo, not of it. */
  readonly parts: readonly Part[];
  readonly styles: Styles;
  readonly signed: boolean;
}

const WORDS_IN = ['footnotes', 'endnotes', 'header', 'footer'];
const SAVE = 'open it in a word processor, save it again as .docx, and link the new file.';

/** Throws a ProblemError, without a file's name, for anything that is no sound .docx. Nothing is written, ever. */
export function openDocx(bytes: Uint8Array): Docx {
  const archive = openArchive(bytes);
  const entries = new Map(archive.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  let inflated = 0;
  const textOf = (entry: Entry): string => {
    inflated += entry.size;
    if (inflated > LIMITS.parts)
      refuse('docx/too-large', `its words would have ${megabytes(inflated)}.`, `at most ${megabytes(LIMITS.parts)}.`, 'split the memo.');
    return decode(inflate(archive, entry), entry.name);
  };
  const relationshipsOf = (
    part: string,
  ): Pick<Part, 'relationships' | 'relationshipsName' | 'relationshipsEntry' | 'relationshipsSource'> => {
    const name = relationshipsPath(part);
    const entry = entries.get(name.toLowerCase()) ?? null;
    const source = entry && textOf(entry);
    return {
      relationships: source === null ? [] : read(name, source, readRelationships),
      relationshipsName: name,
      relationshipsEntry: entry,
      relationshipsSource: source,
    };
  };
  const partAt = (name: string): Part | null => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) return null;
    const source = textOf(entry);
    read(entry.name, source, (text) => {
      for (const token of xmlTokens(text, LIMITS.depth)) if (token.to < 0) break;
    });
    return { name: entry.name, entry, source, ...relationshipsOf(entry.name) };
  };
  const root = relationshipsOf('').relationships.find(({ kind, external }) => kind === 'officeDocument' && !external);
  const main = root && partAt(resolveTarget('', root.target));
  const types = entries.get('[content_types].xml');
  if (!main || !types) refuse('docx/not-a-docx', 'it is an archive, but holds no document.', 'a .docx, as word processors save it.', SAVE);
  if (!/wordprocessingml|ms-word/.test(textOf(types)))
    refuse('docx/not-a-docx', 'it holds a spreadsheet, slides, or something else.', 'a text document.', 'link a .docx.');
  const target = (relationship: Relationship): string => resolveTarget(main.name, relationship.target);
  const inside = main.relationships.filter(({ external }) => !external);
  const others = new Set(WORDS_IN.flatMap((kind) => inside.filter((one) => one.kind === kind).map(target)));
  const styles = inside.find(({ kind }) => kind === 'styles');
  const stylesEntry = styles && entries.get(target(styles).toLowerCase());
  return {
    archive,
    parts: [main, ...[...others].map(partAt).filter((part) => part !== null)],
    styles: stylesEntry ? read(stylesEntry.name, textOf(stylesEntry), readStyles) : NO_STYLES,
    signed: archive.entries.some(({ name }) => name.toLowerCase().startsWith('_xmlsignatures/')),
  };
}

/** Parts are UTF-8; a byte that is not could not be put back as it was. */
function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse('docx/encoding', `"${name}" in it is not UTF-8.`, 'parts in UTF-8, as word processors write them.', SAVE);
  }
}

function read<Result>(name: string, source: string, reader: (source: string) => Result): Result {
  try {
    return reader(source);
  } catch (error) {
    if (error instanceof ProblemError || !(error instanceof XmlFault)) throw error;
    const line = source.slice(0, error.at).split('\n').length;
    return refuse(
      'docx/broken-part',
      `"${name}" in it is no sound XML (line ${line}): ${error.message}.`,
      'well-formed XML without a document type.',
      SAVE,
    );
  }
}
