import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, inject, test } from 'vitest';
import { copyOfProject } from '../../scripts/bench/project-copy.ts';
import { buildSite } from './setup/build-site.ts';
import { hashesOf } from './setup/folders.ts';

test('a build in another folder, on another day and in another time zone is the same to the byte', () => {
  const project = copyOfProject();
  const folder = mkdtempSync(join(tmpdir(), 'site-again-'));
  const anotherDay = pathToFileURL(resolve('tests/site/setup/another-day.mjs')).href;
  const built = buildSite(
    { OUT_DIR: folder, TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', NODE_OPTIONS: `--import ${anotherDay}` },
    project,
  );
  expect(built.status, built.output).toBe(0);
  const [first, second] = [hashesOf(inject('site')), hashesOf(folder)];
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file)).toEqual([]);
  for (const made of [project, folder]) rmSync(made, { recursive: true, force: true });
});
