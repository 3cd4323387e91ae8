import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** An entry of package-lock.json, version 3: only what is read here. */
interface Locked {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
type Lock = Readonly<Record<string, Locked>>;

const FOLDER = 'node_modules/';

/**
 * The software bill of materials, CycloneDX 1.5 JSON, from package-lock.json alone: every package with version, licence and
 * hash, and what needs what. The same on every day, machine and folder. (npm's own command stops at a range such as
 * "latest" somewhere below, and writes time and folder into the file.)
 */
export function billOfMaterials(file = resolve('package-lock.json')): string {
  const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Lock };
  const paths = Object.keys(packages).sort();
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { lifecycles: [{ phase: 'build' }], component: component(packages, '') },
    components: paths.filter((path) => path !== '').map((path) => component(packages, path)),
    dependencies: paths.map((path) => ({ ref: reference(packages, path), dependsOn: neededBy(packages, path) })),
  };
  return `${JSON.stringify(bom)}\n`;
}

function component(packages: Lock, path: string) {
  const { version, license, integrity, dev, optional } = packages[path] ?? {};
  const name = nameOf(packages, path);
  return {
    type: path === '' ? 'application' : 'library',
    'bom-ref': reference(packages, path),
    name,
    version,
    scope: dev || optional ? 'optional' : 'required',
    ...(integrity === undefined ? {} : { hashes: integrity.split(' ').map(hash) }),
    ...(license === undefined ? {} : { licenses: [licence(license)] }),
    purl: `pkg:npm/${name.replace('@', '%40')}@${version ?? ''}`,
    ...(dev ? { properties: [{ name: 'cdx:npm:package:development', value: 'true' }] } : {}),
  };
}

/** Names on the SPDX list: most end in a version, these do not. CycloneDX takes no other as an id. */
const SPDX = /^(?:MIT(?:-0)?|ISC|0BSD|Unlicense|WTFPL|Zlib|[A-Za-z][\w.]*(?:-[A-Za-z]+)*-\d[\w.]*(?:-[\w.]+)*)$/;

/** A licence on the list, a choice of several, or whatever else the package calls its own ("BSD"). */
function licence(said: string): { expression: string } | { license: { id: string } | { name: string } } {
  if (/ (?:AND|OR|WITH) /.test(said)) return { expression: said };
  return { license: SPDX.test(said) ? { id: said } : { name: said } };
}

/** "sha512-base64" as CycloneDX writes it. */
function hash(integrity: string): { alg: string; content: string } {
  const [algorithm = '', value = ''] = integrity.split(/-(.*)/);
  return { alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(value, 'base64').toString('hex') };
}

/** A package may be there in several versions, and a version in several places; only the place tells them apart. */
function reference(packages: Lock, path: string): string {
  return path === '' ? nameOf(packages, path) : path.slice(FOLDER.length);
}

function nameOf(packages: Lock, path: string): string {
  return packages[path]?.name ?? path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
}

function neededBy(packages: Lock, path: string): string[] {
  const { dependencies, optionalDependencies, devDependencies } = packages[path] ?? {};
  const names = Object.keys({ ...dependencies, ...optionalDependencies, ...(path === '' ? devDependencies : {}) });
  const found = names.flatMap((name) => placeOf(packages, path, name) ?? []);
  return found.map((one) => reference(packages, one)).sort();
}

/** Where a package that another one asks for lies: beside it, or in the nearest folder above. */
function placeOf(packages: Lock, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${FOLDER}`)))) {
    const path = `${at === '' ? '' : `${at}/`}${FOLDER}${name}`;
    if (packages[path]) return path;
    if (at === '') return undefined;
  }
}
