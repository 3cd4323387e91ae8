import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lines = globSync('{src,scripts,tests}/**/*.{ts,astro,css}').map((file) => ({
  file,
  lines: readFileSync(file, 'utf8').split('\n').length - 1,
}));

test('no file is over 250 lines', () => {
  expect(lines.filter((one) => one.lines > 250)).toEqual([]);
});
