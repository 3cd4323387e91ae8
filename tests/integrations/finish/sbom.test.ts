import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { billOfMaterials } from '../../../src/integrations/finish/sbom.ts';

interface Bom {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly hashes?: unknown[];
    readonly licenses?: unknown[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

function bomOf(packages: object): Bom {
  const folder = mkdtempSync(join(tmpdir(), 'sbom-'));
  writeFileSync(join(folder, 'lock.json'), JSON.stringify({ packages }));
  const bom = JSON.parse(billOfMaterials(join(folder, 'lock.json'))) as Bom;
  rmSync(folder, { recursive: true });
  return bom;
}

describe('the bill of materials of a small lock file', () => {
  const bom = bomOf({
    '': { name: 'site', version: '1.0.0', dependencies: { a: '1' }, devDependencies: { '@scope/b': '2' } },
    'node_modules/a': { version: '1.2.0', license: 'MIT', integrity: 'sha512-AAEC', dependencies: { c: '1' } },
    'node_modules/a/node_modules/c': { version: '1.0.0', license: '(MIT OR Apache-2.0)' },
    'node_modules/@scope/b': { version: '2.0.0', dev: true, dependencies: { c: '2' } },
    'node_modules/c': { version: '2.0.0', license: 'BSD' },
  });

  test('a package has its version, licence, hash and address', () => {
    expect(bom.components.find(({ name }) => name === 'a')).toEqual({
      type: 'library',
      'bom-ref': 'a',
      name: 'a',
      version: '1.2.0',
      scope: 'required',
      hashes: [{ alg: 'SHA-512', content: '000102' }],
      licenses: [{ license: { id: 'MIT' } }],
      purl: 'pkg:npm/a@1.2.0',
    });
    expect(bom.components.find(({ name }) => name === '@scope/b')).toMatchObject({ scope: 'optional', purl: 'pkg:npm/%40scope/b@2.0.0' });
  });

  test('each asks for the copy that it would find', () => {
    const needs = Object.fromEntries(bom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    expect(needs).toEqual({ site: ['@scope/b', 'a'], a: ['a/node_modules/c'], 'a/node_modules/c': [], '@scope/b': ['c'], c: [] });
  });

  test('a licence that is not on the SPDX list is written as a name, for CycloneDX takes no other id', () => {
    expect(bom.components.find((one) => one['bom-ref'] === 'c')?.licenses).toEqual([{ license: { name: 'BSD' } }]);
  });

  test('a choice of licences is written as an expression', () => {
    expect(bom.components.find((one) => one['bom-ref'] === 'a/node_modules/c')?.licenses).toEqual([{ expression: '(MIT OR Apache-2.0)' }]);
  });
});

describe('the bill of materials of this project', () => {
  const text = billOfMaterials();
  const bom = JSON.parse(text) as Bom;

  test('it lists every direct dependency with a hash and a licence', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
    for (const name of Object.keys(dependencies)) {
      const component = bom.components.find((one) => one.name === name);
      expect(component?.hashes, name).toHaveLength(1);
      expect(component?.licenses, name).toHaveLength(1);
    }
  });

  test('every licence is an SPDX id, an expression, or plainly a name', () => {
    const named = new Set(bom.components.flatMap(({ licenses = [] }) => licenses.map((one) => JSON.stringify(one))));
    expect([...named].filter((one) => one.includes('"name"'))).toEqual(['{"license":{"name":"BSD"}}']);
  });

  test('no two packages share a reference, and every package that is asked for is listed', () => {
    const references = new Set(bom.components.map((one) => one['bom-ref']));
    expect(references.size).toBe(bom.components.length);
    expect(bom.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((one) => !references.has(one))).toEqual([]);
  });

  test('it holds nothing of the day, the machine or a registry', () => {
    expect(/serialNumber|timestamp|resolved|registry\./.test(text)).toBe(false);
  });
});
