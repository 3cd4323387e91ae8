import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { drawCard } from '../../../src/domain/picture/card.ts';
import { widthOf } from '../../../src/domain/picture/lettering.ts';
import { toolsIn } from '../../../src/integrations/cards/cards.ts';
import { Rasteriser } from '../../../src/integrations/cards/raster.ts';

const folder = mkdtempSync(join(tmpdir(), 'cards-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const missing: string[] = [];
const tools = await toolsIn(pathToFileURL('./'), (character) => missing.push(character));
const face = { pin: 'Sec. 1', words: 'Words.', source: 'An order', title: 'A title', answer: 'An “answer”.', site: 'A site' };

test('the site’s own fonts are read, with their weights and their kerning', () => {
  const width = (text: string, weight: number) => widthOf(text, { face: tools.serif, weight, size: 100, leading: 100 });
  expect(width('Order', 600)).toBeGreaterThan(width('Order', 400));
  expect(width('AV', 400)).toBeLessThan(width('A', 400) + width('V', 400));
});

test('a letter that the fonts lack is told', () => {
  tools.sans('fine', 400);
  expect(missing).toEqual([]);
  tools.sans('Ж', 400);
  expect(missing).toEqual(['Ж']);
});

test('a card is a small PNG, the same to the byte each time it is drawn, and drawn once', async () => {
  const svg = drawCard(face, tools);
  const [first, second] = [new Rasteriser(join(folder, 'a')), new Rasteriser(join(folder, 'b'))];
  const png = await first.png(svg);
  expect(Buffer.compare(png, await second.png(svg))).toBe(0);
  expect(Buffer.compare(png, await first.png(svg))).toBe(0);
  expect([first.drawn, second.drawn]).toEqual([1, 1]);
  expect(png.length).toBeLessThan(60_000);
  expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
});

test('the mark has a view box, so that it can be set at any size', () => {
  expect(readFileSync('public/favicon.svg', 'utf8')).toMatch(/^<svg[^>]*viewBox="0 0 64 64"/);
});
