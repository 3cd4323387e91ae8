import { expect, test } from 'vitest';
import { exportFiles } from '../../../src/domain/export/files.ts';
import { SITE_UNDER_TEST, contextWith } from './context.ts';

const files = exportFiles(contextWith());

test('every file of the contract is there', () => {
  const data = [
    'order.akn.xml',
    'order.txt',
    'order.md',
    'deadlines.ics',
    'deadlines.csv',
    'citations.ris',
    'citations.bib',
    'citations.csl.json',
  ];
  const api = ['eo/99001', 'analysis', 'commentary', 'divergences', 'deadlines', 'entities', 'terms', 'authorities', 'permalinks'];
  const expected = [
    ...data.map((name) => `/data/eo-99001/${name}`),
    ...api.map((name) => `/api/v1/${name}.json`),
    '/feed.xml',
    '/sitemap-index.xml',
    '/sitemap-0.xml',
    '/opensearch.xml',
    '/llms.txt',
    '/robots.txt',
  ];
  expect([...files.keys()]).toEqual(expect.arrayContaining(expected));
});

test('every data file has its schema beside it', () => {
  const named = [...files].filter(([path]) => path.startsWith('/api/v1/') && !path.includes('/schemas/'));
  for (const [path, file] of named.filter(([path]) => !path.endsWith('permalinks.json'))) {
    const { $schema } = JSON.parse(file.render()) as { $schema: string };
    const beside = $schema.replace('https://bridges.example/some/path', '');
    expect(files.has(beside), `${path} names ${beside}`).toBe(true);
    expect((JSON.parse(files.get(beside)!.render()) as { $id: string }).$id).toBe($schema);
  }
});

test('no schema knows the number of an order', () => {
  const schemas = [...files].filter(([path]) => path.includes('/schemas/'));
  expect(schemas.length).toBe(11);
  for (const [, file] of schemas) expect(file.render()).not.toMatch(/99001/);
});

test.each([...files.keys()])('%s is rendered alike twice, and its addresses are whole', (path) => {
  const file = files.get(path)!;
  const text = file.render();
  expect(exportFiles(contextWith()).get(path)!.render()).toBe(text);
  expect(text.length).toBeGreaterThan(0);
  expect(file.contentType).toMatch(/^[a-z]+\/[a-z.+-]+; charset=utf-8/);
  expect(text).not.toMatch(/(?<!")undefined|\[object Object\]|NaN/);
  expect(text, 'no address on the site without the base path').not.toMatch(new RegExp(`${SITE_UNDER_TEST.url}/(?!some/path/)`));
});
