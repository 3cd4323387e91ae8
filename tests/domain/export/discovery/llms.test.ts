import { expect, test } from 'vitest';
import { exportFiles } from '../../../../src/domain/export/files.ts';
import { twinPath } from '../../../../src/domain/export/markdown/twin.ts';
import { twinsOf } from '../../../../src/domain/export/markdown/twins.ts';
import { contextWith } from '../context.ts';

const files = exportFiles(contextWith());
const text = files.get('/llms.txt')!.render();

test('it begins with the name of the site and what it is', () => {
  expect(text.split('\n\n').slice(0, 2)).toEqual([
    '# Executive Order 99001, explained',
    '> A made-up order on bridges: its own words, and plain words beside them.',
  ]);
});

test('it says that the explanations are no part of the order, and where the sources end', () => {
  expect(text).toContain('explanations are ours, and they are no part of it');
  expect(text).toContain('The newest source is dated February 2, 2031.');
});

test('it names every twin, and every address in it is a file of the site', () => {
  const addresses = [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(([, address]) =>
    address!.replace('https://bridges.example/some/path', ''),
  );
  for (const { page } of twinsOf(contextWith())) expect(addresses).toContain(twinPath(page));
  for (const address of addresses) expect(files.has(address), address).toBe(true);
});
