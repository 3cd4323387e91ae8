import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build reads of the project. */
const READ = ['astro.config.mjs', 'content', 'package.json', 'package-lock.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** Copies what a build reads to a folder of its own, so that builds share no working files and find nothing cached. Returns the folder. */
export function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of READ) if (existsSync(name)) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}
