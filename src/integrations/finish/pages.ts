import { globSync } from 'node:fs';
import { sep } from 'node:path';

/** A page of the built site. */
export interface BuiltPage {
  /** Below the output folder, with forward slashes: "eo/14179/2/index.html". */
  readonly file: string;
  /** Site path before any base path: "/eo/14179/2/". */
  readonly path: string;
}

/** Every HTML page below a folder, in the order of their files. `/pagefind/` holds none of ours. */
export function pagesIn(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => !file.startsWith('pagefind/'))
    .sort()
    .map((file) => ({ file, path: `/${file.replace(/(^|\/)index\.html$/, '$1')}` }));
}
