import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { API_FILES } from '../../src/domain/export/api/table.ts';
import { SCHEMAS, type SchemaName } from '../../src/schemas/schemas.ts';
import { validateData } from '../../src/schemas/validate.ts';
import { edition } from './setup/edition.ts';

const folder = inject('site');
const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
const tableOfFiles = API_FILES.map(({ name, path }) => ({ name: name as SchemaName, path: path(edition.order.number) }));

interface OrderData {
  readonly provisions: readonly {
    readonly id: string;
    readonly text: string;
    readonly sha256: string;
    readonly url: string;
    readonly children: readonly string[];
  }[];
}

describe('data files for programs', () => {
  test.each(tableOfFiles)('$path fits its schema', ({ name, path }) => {
    expect(validateData(name, read(path))).toEqual([]);
  });

  test('every file below /api/v1/ is a data file of the table or a schema', () => {
    const files = globSync('api/**/*.json', { cwd: folder }).map((file) => `/${file}`);
    const known = new Set(tableOfFiles.map(({ path }) => path));
    expect(files.filter((file) => !known.has(file) && !file.endsWith('.schema.json'))).toEqual([]);
    expect(files.filter((file) => file.endsWith('.schema.json'))).toHaveLength(Object.keys(SCHEMAS).length);
  });

  test('the order’s words, their hashes and addresses are those of the source', () => {
    const { provisions } = read(`/api/v1/eo/${edition.order.number}.json`) as OrderData;
    expect(provisions.map(({ id, text }) => ({ id, text }))).toEqual(
      edition.provisions.map(({ id, provision }) => ({ id, text: provision.text })),
    );
    for (const { id, text, sha256, url } of provisions) {
      expect(sha256, id).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      expect(existsSync(join(folder, url, 'index.html')), id).toBe(true);
    }
  });

  test('every permalink ever published leads to a page that is there', () => {
    const targets = Object.values(read('/api/v1/permalinks.json') as Record<string, string>);
    const lost = targets
      .map((target) => target.replace(/[?#].*$/, ''))
      .filter((path) => !existsSync(join(folder, path, path.endsWith('/') ? 'index.html' : '')));
    expect(lost).toEqual([]);
  });
});
