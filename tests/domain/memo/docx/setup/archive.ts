import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { linkDocx } from '../../../../../src/domain/memo/docx/link.ts';
import type { LinkedMemo } from '../../../../../src/domain/memo/link.ts';
import { base, order } from '../../order.ts';

/** Links a .docx to the made-up order. */
export function linked(bytes: Uint8Array): LinkedMemo<Uint8Array> {
  return linkDocx(bytes, 'memo.docx', order, { base });
}

/** Names of the files in an archive, and their words. */
export function filesOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

export function fileOf(bytes: Uint8Array, name: string): string {
  return filesOf(bytes).get(name) ?? '';
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const COMPATIBLE = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const ROOT = `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A .docx of the fewest parts, with what is given inside its body; more files by name, which may replace those. */
export function docxOf(body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const files = {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': ROOT,
    'word/document.xml': `<w:document xmlns:w="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="${COMPATIBLE}"><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, one]) => [name, typeof one === 'string' ? strToU8(one) : one])));
}

/** The body of a .docx made so. */
export function bodyOf(bytes: Uint8Array): string {
  return /<w:body>([^]*)<\/w:body>/.exec(fileOf(bytes, 'word/document.xml'))?.[1] ?? '';
}

/** A paragraph of runs; each is given as its words, or as XML that begins with a tag. */
export function p(...runs: readonly string[]): string {
  return `<w:p>${runs.map((one) => (one.startsWith('<') ? one : `<w:r><w:t xml:space="preserve">${one}</w:t></w:r>`)).join('')}</w:p>`;
}
