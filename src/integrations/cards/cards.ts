import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from '../../domain/edition/assemble.ts';
import { drawCard, type CardTools } from '../../domain/picture/card.ts';
import { cardsOf } from '../../domain/picture/cards.ts';
import { icoFile, iconAlone, iconWithGround, ICONS } from '../../domain/picture/icon.ts';
import { token, tokensOf } from '../../domain/picture/tokens.ts';
import { contentDir } from '../../reading/content-dir.ts';
import { readContent } from '../../reading/disk.ts';
import { readLettering } from './lettering.ts';
import { Rasteriser } from './raster.ts';

/** Share of its side that a mark may take up where a device cuts the icon to a circle. */
const SAFE = 0.72;

/** Draws the share cards and the icons into the built site, from the site's own fonts, tokens and mark. */
export function cards(): AstroIntegration {
  let root = new URL('.', import.meta.url);
  let cache = root;
  return {
    name: 'cards',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root;
        cache = config.cacheDir;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const missing = new Set<string>();
        const tools = await toolsIn(root, (character) => missing.add(character));
        const rasteriser = new Rasteriser(fileURLToPath(new URL('cards/', cache)));
        const drawings = [...drawingsOfCards(tools), ...drawingsOfIcons(tools)];
        // Together: the rasteriser takes what cores there are.
        const files = await Promise.all(drawings.map(async ([path, svg]) => [path, await rasteriser.png(svg)] as const));
        for (const [path, png] of files) write(dir, path, png);
        const tab = files.find(([path]) => path === iconPath(ICONS.tab));
        if (tab) write(dir, '/favicon.ico', icoFile(tab[1], ICONS.tab));
        if (missing.size > 0) logger.warn(`the fonts have no letter for ${[...missing].join(' ')}; the cards show a box for each.`);
        logger.info(`${files.length} cards and icons, ${rasteriser.drawn} drawn anew.`);
      },
    },
  };
}

/** Everything a card is drawn with, from the project's folder. */
export async function toolsIn(root: URL, missing: (character: string) => void): Promise<CardTools> {
  const file = (path: string): string => fileURLToPath(new URL(path, root));
  const [serif, sans, css, mark] = await Promise.all([
    readLettering(file('src/fonts/order-serif.woff2'), missing),
    readLettering(file('src/fonts/order-sans.woff2'), missing),
    readFile(file('src/styles/tokens.css'), 'utf8'),
    readFile(file('public/favicon.svg'), 'utf8'),
  ]);
  return { serif, sans, tokens: tokensOf(css).light, mark };
}

function drawingsOfCards(tools: CardTools): [string, string][] {
  return cardsOf(assemble(readContent(contentDir()))).map(({ path, face }) => [path, drawCard(face, tools)]);
}

function drawingsOfIcons({ mark, tokens }: CardTools): [string, string][] {
  const ground = token(tokens, 'order-paper');
  return [
    [iconPath(ICONS.tab), iconAlone(mark, ICONS.tab)],
    [iconPath(ICONS.touch), iconWithGround(mark, ICONS.touch, ground, 0.86)],
    [iconPath(ICONS.small), iconAlone(mark, ICONS.small)],
    [iconPath(ICONS.large), iconAlone(mark, ICONS.large)],
    [iconPath('maskable'), iconWithGround(mark, ICONS.large, ground, SAFE)],
  ];
}

function iconPath(name: number | 'maskable'): string {
  return `/icons/icon-${name}.png`;
}

function write(dir: URL, path: string, bytes: Uint8Array): void {
  const file = join(fileURLToPath(dir), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
