import { SCHEMAS } from '../../src/schemas/schemas.ts';

type Schema = Readonly<Record<string, unknown>>;

/** Every member of a data file with the types it may have, a line each: "provisions[].deadline.days: integer, or null above". */
export function shapeOf(name: keyof typeof SCHEMAS): string[] {
  return [...new Set(membersOf(SCHEMAS[name], SCHEMAS[name], name))].sort();
}

function membersOf(given: Schema, root: Schema, path: string): string[] {
  const [schema, home] = resolve(given, root);
  const kinds = [schema, ...[schema['oneOf'], schema['allOf']].flatMap((all) => (all ?? []) as Schema[])];
  const properties = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>);
  const required = (schema['required'] ?? []) as string[];
  return [
    ...typesOf(schema).map((type) => `${path}: ${type}`),
    ...properties.flatMap(([key, member]) => membersOf(member, home, `${path}.${key}${required.includes(key) ? '' : '?'}`)),
    ...[schema['items'], schema['additionalProperties']]
      .filter((items) => typeof items === 'object' && items !== null)
      .flatMap((items) => membersOf(items as Schema, home, `${path}[]`)),
    ...kinds.slice(1).flatMap((one) => membersOf(one, home, path)),
  ];
}

function typesOf(schema: Schema): string[] {
  const values = schema['enum'] as unknown[] | undefined;
  if (values) return values.map((value) => JSON.stringify(value));
  return [schema['type'] ?? []].flat() as string[];
}

/** A reference followed to what it names, and the file in which further references are to be read. */
function resolve(schema: Schema, root: Schema): [schema: Schema, root: Schema] {
  const reference = schema['$ref'] as string | undefined;
  if (reference === undefined) return [schema, root];
  const [file = '', place = ''] = reference.split('#');
  const home: Schema = file === '' ? root : SCHEMAS[file.replace('.schema.json', '') as keyof typeof SCHEMAS];
  const found = place
    .split('/')
    .filter(Boolean)
    .reduce<unknown>((inner, key) => (inner as Schema)[key], home);
  return resolve(found as Schema, home);
}
