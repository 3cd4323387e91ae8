import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { API_FILES } from '../../src/domain/export/api/table.ts';
import type { SchemaName } from '../../src/schemas/schemas.ts';
import { shapeOf } from './shape.ts';

const recorded = readFileSync(new URL('api-v1.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const today = API_FILES.flatMap(({ name }) => shapeOf(name as SchemaName));

describe('the promise of /api/v1/, on which programs of others hang', () => {
  test('every member that was ever promised is there, of the type it had: what breaks this needs /api/v2/', () => {
    expect(recorded.filter((line) => !today.includes(line))).toEqual([]);
  });

  test('what is new is written down in tests/promises/api-v1.txt, and is a promise from then on', () => {
    expect(today.filter((line) => !recorded.includes(line))).toEqual([]);
  });

  test('it covers every file, down to the members of members', () => {
    expect(recorded).toContain('order.provisions[].deadline.days: integer');
    expect(new Set(recorded.map((line) => /^\w+/.exec(line)?.[0]))).toEqual(new Set(API_FILES.map(({ name }) => name)));
  });
});
