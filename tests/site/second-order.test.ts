import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseOrder } from '../../src/domain/order/parse.ts';
import { copyOfProject } from '../../scripts/bench/project-copy.ts';
import { buildSite } from './setup/build-site.ts';
import { attribute, foldedText, hasClass, readPages, type ReadPage } from './setup/pages.ts';
import { walk } from './setup/walk.ts';

const CONTENT = resolve('tests/fixtures/second-order');
const project = copyOfProject();
const folder = mkdtempSync(join(tmpdir(), 'site-second-'));
const { tree } = parseOrder(readFileSync(join(CONTENT, 'sources/order.txt'), 'utf8'), 'sources/order.txt');
let pages: ReadPage[] = [];

beforeAll(() => {
  const built = buildSite({ CONTENT_DIR: CONTENT, OUT_DIR: folder }, project);
  expect(built.status, built.output).toBe(0);
  pages = readPages(folder);
});
afterAll(() => {
  for (const made of [project, folder]) rmSync(made, { recursive: true, force: true });
});

describe('the same code with the content of another order', () => {
  test('it has its own addresses: the whole order, and a page for each provision', () => {
    const paths = pages.map(({ path }) => path);
    const own = tree.provisions.map(({ id }) => `/eo/14179/${id.replaceAll('.', '/')}/`);
    expect(tree.provisions).toHaveLength(17);
    expect(paths).toEqual(expect.arrayContaining(['/', '/eo/14179/', ...own]));
    expect(paths.filter((path) => path.startsWith('/eo/') && !path.startsWith('/eo/14179/'))).toEqual([]);
  });

  test('each of its provisions is shown in its own words', () => {
    for (const { id, text } of tree.provisions) {
      const page = pages.find(({ path }) => path === `/eo/14179/${id.replaceAll('.', '/')}/`);
      const words = page?.elements.find((element) => hasClass(element, 'words') && attribute(element, 'data-provision') === id);
      expect(words && foldedText(words), id).toBe(text);
    }
  });

  test('its data is its own', () => {
    const data = JSON.parse(readFileSync(join(folder, 'api/v1/eo/14179.json'), 'utf8')) as { number: string; provisions: unknown[] };
    expect(data.number).toBe('14179');
    expect(data.provisions).toHaveLength(17);
    expect(existsSync(join(folder, 'data/eo-14179/order.akn.xml'))).toBe(true);
  });

  test('every link leads somewhere, and nothing of the first order is left', () => {
    expect(walk(pages, folder, 'http://localhost:4321', '/').broken).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('14409')).map(({ path }) => path)).toEqual([]);
  });
});
