import { mkdirSync, mkdtempSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readMarkup } from '../../../src/integrations/finish/markup.ts';
import { leadOn } from '../../../src/integrations/moved/moved.ts';

const SERVED = { site: 'https://law.example', base: '/some/path/' };
let folder = '';
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** A built site of one page, with its record of addresses. */
function site(record: Record<string, string>): void {
  mkdirSync(join(folder, 'api/v1'), { recursive: true });
  mkdirSync(join(folder, 'terms'));
  writeFileSync(join(folder, 'api/v1/permalinks.json'), JSON.stringify(record));
  writeFileSync(join(folder, 'terms/index.html'), '<!doctype html><h2 id="roads" class="x">Roads</h2>');
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'moved-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('an address that moved', () => {
  test('leads on, without a script, to where it is now', () => {
    site({ '/terms/': '/terms/', '/terms/street/': '/terms/#roads' });
    expect(leadOn(folder, SERVED)).toBe(1);
    const page = read('terms/street/index.html');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/some/path/terms/#roads">');
    expect(page).toContain('<link rel="canonical" href="https://law.example/some/path/terms/#roads">');
    expect(page).toContain('<a href="/some/path/terms/#roads">');
    expect(page).not.toContain('<script');
    expect(readMarkup(page)).toMatchObject({ refused: [], policyAt: expect.any(Number) });
    expect(read('_redirects')).toBe('/some/path/terms/street/ /some/path/terms/#roads 301\n');
  });

  test('inside a page keeps its anchor beside the new one', () => {
    site({ '/terms/': '/terms/', '/terms/#streets': '/terms/#roads' });
    leadOn(folder, SERVED);
    expect(read('terms/index.html')).toBe('<!doctype html><h2 id="roads" class="x"><span id="streets"></span>Roads</h2>');
    expect(existsSync(join(folder, '_redirects'))).toBe(false);
  });

  test('is told where a page still stands there, or nothing stands where it leads', () => {
    site({ '/terms/': '/roads/' });
    expect(() => leadOn(folder, SERVED)).toThrow('/terms/ is said to have moved to /roads/, and a page stands there.');
    writeFileSync(join(folder, 'api/v1/permalinks.json'), '{"/terms/#streets":"/terms/#paths"}');
    expect(() => leadOn(folder, SERVED)).toThrow('"streets" is said to have moved to "paths", which is not on the page.');
  });

  test('is nothing where none has moved', () => {
    site({ '/terms/': '/terms/' });
    expect(leadOn(folder, SERVED)).toBe(0);
    expect(existsSync(join(folder, '_redirects'))).toBe(false);
  });
});
