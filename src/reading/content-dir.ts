import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** The content folder: CONTENT_DIR, or `content` in the project. Throws, with the cure, when there is none. */
export function contentDir(): string {
  const folder = resolve(process.env['CONTENT_DIR'] || 'content');
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new Error(`There is no content folder at ${folder}. Set CONTENT_DIR to a folder that holds order.yaml, or unset it.`);
  }
  return folder;
}
