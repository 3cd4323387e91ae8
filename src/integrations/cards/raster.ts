import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Few colours, no dither, the hardest search for small files: a card is flat, so nothing is lost. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 } as const;

/** Turns an SVG into a PNG, or finds it among those made before from the same SVG by the same programs. */
export class Rasteriser {
  readonly #folder: string;
  /** How many had to be drawn. */
  drawn = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  async png(svg: string): Promise<Uint8Array> {
    const key = createHash('sha256')
      .update(JSON.stringify([svg, PNG, sharp.versions]))
      .digest('hex');
    const kept = join(this.#folder, `${key}.png`);
    if (existsSync(kept)) return readFileSync(kept);
    const png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
    writeFileSync(kept, png);
    this.drawn += 1;
    return png;
  }
}
