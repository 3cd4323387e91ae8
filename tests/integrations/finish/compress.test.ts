import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { compressFolder } from '../../../src/integrations/finish/compress.ts';

test('text files of some size get a .br and a .gz that hold the same; small ones and pictures do not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'compress-'));
  const text = 'the words of the order '.repeat(200);
  for (const file of ['a.html', 'b.png']) writeFileSync(join(folder, file), text);
  writeFileSync(join(folder, 'small.css'), 'a{}');
  expect(compressFolder(folder)).toBe(1);
  expect(gunzipSync(readFileSync(join(folder, 'a.html.gz'))).toString()).toBe(text);
  expect(brotliDecompressSync(readFileSync(join(folder, 'a.html.br'))).toString()).toBe(text);
  expect(existsSync(join(folder, 'small.css.gz'))).toBe(false);
  rmSync(folder, { recursive: true });
});
