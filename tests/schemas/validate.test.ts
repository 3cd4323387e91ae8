import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { API_FILES } from '../../src/domain/export/api/table.ts';
import { SCHEMAS, type SchemaName } from '../../src/schemas/schemas.ts';
import { validateData } from '../../src/schemas/validate.ts';
import { contextWith } from '../domain/export/context.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
const dataOf = (name: string) =>
  JSON.parse(JSON.stringify(API_FILES.find((file) => file.name === name)!.data(contextWith()))) as { [key: string]: Json };

test.each(Object.entries(SCHEMAS))('the schema "%s" is a schema of draft 2020-12', (_, schema) => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(new Ajv2020({ logger: false, strict: false }).validateSchema(schema)).toBe(true);
});

test('a problem names the file, the place, what stands there, and the rule', () => {
  const order = { ...dataOf('order'), signed: 'soon' };
  expect(validateData('order', order)).toEqual([
    {
      rule: 'data/schema',
      file: 'api/v1 data “order”',
      found: 'At /signed stands "soon", which must match format "date".',
      expected: 'what common.schema.json#/$defs/day/format of order.schema.json says.',
      mend: expect.stringContaining('Mend the content it comes from'),
    },
  ]);
});

const NAMES = API_FILES.map(({ name }) => name as SchemaName).filter((name) => name !== 'permalinks');

test.each(NAMES)('%s without any one of its members is refused', (name) => {
  for (const [path, key] of membersOf(dataOf(name))) {
    const broken = dataOf(name);
    Reflect.deleteProperty(at(broken, path) as object, key);
    expect(validateData(name, broken), `without ${[...path, key].join('/')}`).not.toEqual([]);
  }
});

test.each(NAMES)('%s with a number for any text is refused', (name) => {
  const texts = leavesOf(dataOf(name)).filter(([, value]) => typeof value === 'string');
  fc.assert(
    fc.property(fc.constantFrom(...texts), ([path]) => {
      const broken = dataOf(name);
      (at(broken, path.slice(0, -1)) as { [key: string]: Json })[path.at(-1)!] = 7;
      expect(validateData(name, broken), `7 at ${path.join('/')}`).not.toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test('addresses on record that do not begin at the root are refused', () => {
  expect(validateData('permalinks', { '/a/': 'b/' })).not.toEqual([]);
  expect(validateData('permalinks', { 'a/': '/b/' })).not.toEqual([]);
});

test('data may gain members', () => {
  expect(validateData('order', { ...dataOf('order'), later: true })).toEqual([]);
});

function leavesOf(value: Json, path: string[] = []): [string[], Json][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]));
}

/** Every member of every object, by path; counts by verdict may be absent. */
function membersOf(value: Json, path: string[] = []): [string[], string][] {
  if (typeof value !== 'object' || value === null || path.at(-1) === 'counts') return [];
  const own = Array.isArray(value) ? [] : Object.keys(value).map((key): [string[], string] => [path, key]);
  return [...own, ...Object.entries(value).flatMap(([key, child]) => membersOf(child, [...path, key]))];
}

function at(value: Json, path: readonly string[]): Json {
  return path.reduce<Json>((inside, key) => (inside as { [key: string]: Json })[key]!, value);
}
