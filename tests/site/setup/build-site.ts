import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

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
