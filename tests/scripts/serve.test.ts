import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
let served: Served;
beforeAll(async () => {
  mkdirSync(join(folder, 'about'));
  for (const [file, text] of Object.entries({ 'index.html': 'home', 'about/index.html': 'about', '404.html': 'no such page' }))
    writeFileSync(join(folder, file), text);
  served = await serveFolder(folder, '/some/path/', 0);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string) => fetch(served.origin + path, { redirect: 'manual' });

describe('serving a built site below a path', () => {
  test('pages are where they will be on a host', async () => {
    expect(await (await get('/some/path/')).text()).toBe('home');
    expect(await (await get('/some/path/about/')).text()).toBe('about');
  });

  test('a folder without its slash leads to the one with it, the query kept', async () => {
    const response = await get('/some/path/about?q=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/some/path/about/?q=1']);
  });

  test('the root of the host leads to the site', async () => {
    const response = await get('/');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/some/path/']);
  });

  test.each([
    '/some/path/nothing/',
    '/about/',
    '/some/path/../../etc/passwd',
    '/some/path/%2e%2e/%2e%2e/etc/passwd',
    '/some/path/..%2f..%2fetc%2fpasswd',
  ])('%s gives the page that helps, with status 404', async (path) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, 'no such page']);
  });

  test('a folder that holds no site is refused, with the cure', async () => {
    await expect(serveFolder(join(folder, 'about', 'nothing'), '/', 0)).rejects.toThrow(/Build it first: npm run build/);
  });
});
