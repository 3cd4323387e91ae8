import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Problem } from '../domain/problem/problem.ts';
import { SCHEMAS, type SchemaName } from './schemas.ts';

const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
formats(ajv);
for (const schema of Object.values(SCHEMAS)) ajv.addSchema(schema);

/** Holds data against the schema of that name. Empty when it fits; otherwise one problem for every place where it does not. */
export function validateData(name: SchemaName, data: unknown): Problem[] {
  const validate = ajv.getSchema(SCHEMAS[name].$id);
  if (!validate) throw new Error(`No schema is named "${name}".`);
  return validate(data) ? [] : (validate.errors ?? []).map((error) => problemOf(name, error, data));
}

function problemOf(name: SchemaName, error: ErrorObject, data: unknown): Problem {
  const place = error.instancePath === '' ? 'the whole file' : error.instancePath;
  const found = JSON.stringify(valueAt(data, error.instancePath));
  return {
    rule: 'data/schema',
    file: `api/v1 data “${name}”`,
    found: `At ${place} stands ${found.length > 80 ? `${found.slice(0, 80)}…` : found}, which ${error.message ?? 'does not fit'}.`,
    expected: `what ${error.schemaPath} of ${name}.schema.json says.`,
    mend: 'Mend the content it comes from or the export that writes it. The schema changes only by addition: programs rely on it.',
  };
}

/** `pointer` is a JSON Pointer (RFC 6901). */
function valueAt(data: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, step) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined),
      data,
    );
}
