import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { dependencies, devDependencies, optionalDependencies, scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;
const table = readme.slice(readme.indexOf('## What it depends on'));

test('the README gives the reason for every dependency, and for none that is gone', () => {
  const used = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).sort();
  const named = table
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map((found) => found[1] ?? ''))
    .sort();
  expect(named).toEqual(used);
});

test('every package that a file of ours imports is named in package.json, not only brought along by another', () => {
  const files = globSync(['{src,scripts,tests}/**/*.{ts,astro,mjs}', '*.{ts,js,mjs,cjs}']);
  const imported = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?:[^'"()]*? from )?'((?:@[\w-]+\/)?[a-z][\w.-]*)/gm)]
      .map(([, name = '']) => name)
      // "node:fs" is Node's own.
      .filter((name) => name !== 'node'),
  );
  const declared = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
  const strange = [...new Set(imported)].filter((name) => !declared.includes(name) && !declared.includes(`@types/${name}`));
  expect(imported).toContain('astro');
  expect(strange).toEqual([]);
});

test('every command that the README names is there', () => {
  const named = [...readme.matchAll(/`npm (?:run (?:--silent )?)?([a-z-]+)/g)].map((found) => found[1] ?? '');
  const own = new Set(['ci', 'audit', ...Object.keys(scripts ?? {})]);
  expect(named.filter((name) => !own.has(name))).toEqual([]);
});
