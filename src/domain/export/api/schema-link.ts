import type { ExportContext } from '../context.ts';
import { absolute } from '../site.ts';

/** Site path of a data file's JSON Schema. */
export function schemaPath(name: string): string {
  return `/api/v1/schemas/${name}.schema.json`;
}

/** The link from a data file to its schema. */
export function schemaLink({ site }: ExportContext, name: string): { readonly $schema: string } {
  return { $schema: absolute(site, schemaPath(name)) };
}

/** A page's path on the site, as the data names it, and its full address. */
export function pageLinks({ site }: ExportContext, path: string): { readonly url: string; readonly permalink: string } {
  return { url: path, permalink: absolute(site, path) };
}

/** A schema as published: its id is its own address, so that references between schemas lead somewhere. */
export function schemaData({ site, schemas }: ExportContext, name: string): object {
  return { ...schemas[name], $id: absolute(site, schemaPath(name)) };
}
