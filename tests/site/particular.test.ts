import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentDir } from '../../src/reading/content-dir.ts';
import { readContent } from '../../src/reading/disk.ts';

const { number, frDoc } = readContent(contentDir()).order.data;
const files = globSync('{src,scripts,public}/**/*.*');

test('the code knows orders in general, and never names the one that the content explains', () => {
  expect(files.length).toBeGreaterThan(100);
  const naming = files.filter((file) => {
    const text = readFileSync(file, 'utf8');
    return text.includes(number) || text.includes(`${number.slice(0, -3)},${number.slice(-3)}`) || (frDoc !== null && text.includes(frDoc));
  });
  expect(naming).toEqual([]);
});
