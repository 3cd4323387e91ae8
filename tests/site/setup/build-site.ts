import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a build reads of the project. */
const READ = ['astro.config.mjs', 'content', 'package.json', 'package-lock.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/** What Vitest tells the programs it starts; a build is not under test. */
const OF_THE_TEST = new Set(['NODE_ENV', 'VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'BASE_URL', 'SSR']);

export interface Built {
  readonly status: number | null;
  /** What it printed, both streams. */
  readonly output: string;
}

/** Runs the build command in a folder of the project (by default this one), with these settings. */
export function buildSite(settings: NodeJS.ProcessEnv, project = '.', words: readonly string[] = ['scripts/build.ts']): Built {
  const ours = Object.entries(process.env).filter(([name]) => !OF_THE_TEST.has(name));
  const env = { ...Object.fromEntries(ours), GIT_DIR: resolve('.git'), ...settings };
  const { status, stdout, stderr } = spawnSync(process.execPath, [...words], { cwd: project, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  return { status, output: stdout + stderr };
}

/** Copies what a build reads to a folder of its own, so that builds do not share working files. Returns the folder. */
export function copyOfProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of READ) if (existsSync(name)) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}
