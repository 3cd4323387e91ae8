import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Checked } from '../../scripts/verify/checked.ts';
import { builtSite } from '../../scripts/verify/site.ts';
import { contentDir } from '../../src/reading/content-dir.ts';
import { readContent } from '../../src/reading/disk.ts';
import { edition } from './setup/edition.ts';

const verified = { folder: contentDir(), raw: readContent(contentDir()), edition };
const wrong = (checks: readonly Checked[]): string[] =>
  checks.flatMap(({ problems }) => problems.map(({ file, found }) => `${file} ${found}`));
let copy = '';

/** The built site with one file changed. */
function changed(file: string, from: string | RegExp, to: string): string[] {
  const path = join(copy, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(path, after);
  const said = wrong(builtSite(verified, copy));
  writeFileSync(path, before);
  return said;
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'verify-'));
  cpSync(inject('site'), copy, { recursive: true });
});
afterAll(() => {
  rmSync(copy, { recursive: true });
});

describe('the built site, read back', () => {
  test('shows the words of the sources, and says their hashes', () => {
    expect(wrong(builtSite(verified, copy))).toEqual([]);
  });

  test('is found out where one word of the order is another', () => {
    expect(changed('eo/14409/3/b/index.html', /(data-provision="3\.b">[\s\S]*?)through which/, '$1by which')).toEqual([
      "/eo/14409/3/b/ the words shown as 3.b are not the order's.",
    ]);
  });

  test('is found out where the page for readers who check shows other words, be it with their own hash', () => {
    expect(changed('verify/index.html', /(data-words[^>]*>[^<]*)through which/, '$1by which')).toEqual([
      '/verify/ the words or the fingerprint shown for 3.b are not its own.',
    ]);
  });

  test('is found out where a quotation is another', () => {
    expect(changed('compare/index.html', /(<blockquote class="official"[^>]*>\s*<p>“)(\w+)/, '$1Never $2').join()).toMatch(
      /^\/compare\/ “Never /,
    );
  });

  test('is found out where a data file says another hash', () => {
    expect(
      changed('api/v1/eo/14409.json', /"sha256": "[0-9a-f]{64}",\n(\s*)"title"/, `"sha256": "${'0'.repeat(64)}",\n$1"title"`),
    ).toHaveLength(1);
  });
});
