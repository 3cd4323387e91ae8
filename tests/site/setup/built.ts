import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the site built for base "/". */
    site: string;
  }
}

/** Where a run's one build is kept, so that the projects that share it do not each make their own. */
const BUILT = 'BUILT_SITE';

/** Builds the site once for the whole run, unless BUILT_SITE names a folder where it is already built. */
export default function setup(project: TestProject): (() => void) | undefined {
  const already = process.env[BUILT];
  if (already !== undefined) {
    project.provide('site', already);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  process.env[BUILT] = folder;
  const { status, output } = buildSite({ OUT_DIR: folder });
  if (status !== 0) throw new Error(`The site does not build:\n${output}`);
  project.provide('site', folder);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
