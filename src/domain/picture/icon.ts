import { drawing, inset, rectangle } from './svg.ts';

/** Sides of the icons, in pixels, that devices ask for. */
export const ICONS = { tab: 32, touch: 180, small: 192, large: 512 } as const;

/** A mark on a ground of its own, to be cut to any shape: the mark keeps to the middle `share` of it. */
export function iconWithGround(mark: string, side: number, ground: string, share: number): string {
  const inner = Math.round(side * share);
  const at = Math.round((side - inner) / 2);
  return drawing(side, side, [rectangle(0, 0, side, side, ground), inset(mark, at, at, inner)]);
}

/** A mark alone, its corners clear. */
export function iconAlone(mark: string, side: number): string {
  return drawing(side, side, [inset(mark, 0, 0, side)]);
}

/** An .ico file that holds one PNG of `side` pixels, at most 256. */
export function icoFile(png: Uint8Array, side: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(22));
  header.setUint16(2, 1, true);
  header.setUint16(4, 1, true);
  header.setUint8(6, side % 256);
  header.setUint8(7, side % 256);
  header.setUint16(10, 1, true);
  header.setUint16(12, 32, true);
  header.setUint32(14, png.length, true);
  header.setUint32(18, 22, true);
  const file = new Uint8Array(22 + png.length);
  file.set(new Uint8Array(header.buffer));
  file.set(png, 22);
  return file;
}
