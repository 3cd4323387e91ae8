/**
 * node scripts/build.ts
 *
 * Checks the content, then builds the site. By environment: SITE_URL and BASE_PATH (where it will be served), OUT_DIR
 * (default dist), CONTENT_DIR (default content), COMPRESS=1 (.br and .gz beside the files). Exit status 1 when anything is wrong.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { servedAt } from '../src/reading/served-at.ts';
import { contentIsSound } from './check.ts';

/** Builds the site. Returns whether it was built; what was wrong has been printed. */
export function buildSite(): boolean {
  try {
    servedAt(process.env);
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
  if (!contentIsSound()) return false;
  const astro = fileURLToPath(import.meta.resolve('astro/package.json')).replace(/package\.json$/, 'bin/astro.mjs');
  const built = spawnSync(process.execPath, [astro, 'build'], { stdio: 'inherit', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  return built.status === 0;
}

if (import.meta.main && !buildSite()) process.exitCode = 1;
