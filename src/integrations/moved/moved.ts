import type { AstroIntegration } from 'astro';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withAlias } from './alias.ts';
import { redirectPage, redirectsFile, type Move, type Served } from './redirects.ts';

/** Where the build writes every address ever published and where it leads. */
const RECORD = 'api/v1/permalinks.json';

/**
 * Keeps the promise of addresses that moved: a page that leads on stands at each old address, `_redirects` says the same to hosts
 * that take it, and an old place inside a page keeps its anchor beside the new one. No script is needed to follow them.
 */
export function moved(): AstroIntegration {
  let served: Served = { site: 'http://localhost:4321', base: '/' };
  return {
    name: 'moved',
    hooks: {
      'astro:config:done': ({ config }) => {
        served = { site: config.site ?? served.site, base: `${config.base}/`.replace(/\/+$/, '/') };
      },
      'astro:build:done': ({ dir, logger }) => {
        const count = leadOn(fileURLToPath(dir), served);
        logger.info(count === 0 ? 'no address has moved.' : `${count} addresses that moved lead on.`);
      },
    },
  };
}

/** Does so in a built folder. Returns how many addresses moved. Throws where a page stands at an address that is said to have moved. */
export function leadOn(folder: string, served: Served): number {
  const record = JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as Record<string, string>;
  const moves = Object.entries(record).flatMap(([from, to]): Move[] => (from === to ? [] : [{ from, to }]));
  for (const move of moves) {
    if (move.from.includes('#')) keepAnchor(folder, move);
    else writePage(folder, move, served);
  }
  const pages = moves.filter((move) => !move.from.includes('#'));
  if (pages.length > 0) writeFileSync(join(folder, '_redirects'), redirectsFile(pages, served));
  return moves.length;
}

function writePage(folder: string, move: Move, served: Served): void {
  const file = join(folder, move.from, 'index.html');
  if (existsSync(file))
    throw new Error(`${move.from} is said to have moved to ${move.to}, and a page stands there. Correct content/permalinks.json.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, redirectPage(move, served));
}

function keepAnchor(folder: string, { from, to }: Move): void {
  const [path = '', old = ''] = from.split('#');
  const [target, anchor = ''] = to.split('#');
  const file = join(folder, path, 'index.html');
  if (path !== target || !existsSync(file)) return;
  writeFileSync(file, withAlias(readFileSync(file, 'utf8'), anchor, old));
}
