import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readMarkup } from '../finish/markup.ts';
import { APART, WORKER } from '../../domain/address/apart.ts';

const SOURCE = fileURLToPath(new URL('../../client/offline/worker.ts', import.meta.url));
const PLACE = '__OFFLINE__';

/** Builds the worker that keeps visited pages for reading without a network, and writes the hashed files of this build into it. */
export function offline(): AstroIntegration {
  let base = '/';
  let assets = 'assets';
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const emit = {
          name: 'offline-worker',
          apply: 'build' as const,
          applyToEnvironment: ({ name }: { name: string }) => name === 'client',
          buildStart(this: { emitFile: (file: { type: 'chunk'; id: string; fileName: string }) => string }) {
            this.emitFile({ type: 'chunk', id: SOURCE, fileName: WORKER.slice(1) });
          },
        };
        updateConfig({ vite: { plugins: [emit] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        assets = config.build.assets;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const file = join(folder, WORKER);
        const worker = readFileSync(file, 'utf8');
        if (/^import\b|\bimport\s*["'{]/.test(worker))
          throw new Error('The worker shares code with a page, so that it is not one file; browsers would not start it.');
        if (!worker.includes(PLACE)) throw new Error(`The worker that was built has no place for what it must know (${PLACE}).`);
        writeFileSync(file, worker.replaceAll(PLACE, JSON.stringify(offlineBuild(folder, base, assets))));
        logger.info('visited pages can be read without a network.');
      },
    },
  };
}

/** What the worker must know of a built site. `base` is "/" or "/some/path/"; `assets` the folder of hashed files. */
export function offlineBuild(folder: string, base: string, assets: string) {
  const files = globSync(`${assets}/**/*.{js,css,woff2}`, { cwd: folder })
    .map((file) => base + file.split(sep).join('/'))
    .sort();
  const page = base + APART.offline.slice(1);
  const html = readFileSync(join(folder, APART.offline, 'index.html'), 'utf8');
  const ahead = [...readMarkup(html).scriptFiles, ...files.filter((file) => file.endsWith('.woff2'))];
  const version = createHash('sha256').update(html).update(JSON.stringify(files)).digest('hex').slice(0, 12);
  return { version, page, ahead, assets: files, folder: `${base}${assets}/` };
}
