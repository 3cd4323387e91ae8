import { outlineOf } from './lettering.ts';
import type { Block } from './setting.ts';

/** A drawing `width` by `height` pixels from its parts. */
export function drawing(width: number, height: number, parts: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}

export function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;
}

/** A block of text as outlines; `y` is the baseline of its first line. */
export function lettered({ lines, style }: Block, x: number, y: number, fill: string): string {
  const outlines = lines.map((line, at) => outlineOf(line, style, x, y + at * style.leading));
  return `<path d="${outlines.join('')}" fill="${fill}"/>`;
}

/** A square drawing set into another one: `svg` as a whole, scaled to `side` pixels at `x`, `y`. */
export function inset(svg: string, x: number, y: number, side: number): string {
  return svg.trim().replace(/<svg\b([^>]*)>/, (_, attributes: string) => {
    const kept = attributes.replace(/\s(?:x|y|width|height)="[^"]*"/g, '');
    return `<svg${kept} x="${x}" y="${y}" width="${side}" height="${side}">`;
  });
}
