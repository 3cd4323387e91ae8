import { resolve } from 'node:path';

/** The folder of the built site: OUT_DIR, or `dist` where that is unset or empty. Absolute. */
export function outDir(): string {
  return resolve(process.env['OUT_DIR'] || 'dist');
}
