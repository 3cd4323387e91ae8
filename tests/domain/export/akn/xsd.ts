import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const read = (name: string) => readFileSync(new URL(`../../../fixtures/schemas/${name}`, import.meta.url), 'utf8');
const schema = { fileName: 'akomantoso30.xsd', contents: read('akomantoso30.xsd') };
const preload = { fileName: 'xml.xsd', contents: read('xml.xsd') };

/** What the OASIS schema finds wrong with documents; empty when all are valid. */
export async function faultsOf(...documents: readonly string[]): Promise<string[]> {
  const xml = documents.map((contents, at) => ({ fileName: `document-${at}.xml`, contents }));
  const result = await validateXML({ xml, schema: [schema], preload: [preload] });
  return result.valid ? [] : result.errors.map(({ message }) => message);
}
