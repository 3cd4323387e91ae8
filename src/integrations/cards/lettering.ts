import { readFile } from 'node:fs/promises';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import type { Lettering, OutlineStep, ShapedLine } from '../../domain/picture/lettering.ts';

/** Reads a WOFF2 file as letters to draw with. `missing` is told each character that the font has no letter for. */
export async function readLettering(file: string, missing: (character: string) => void): Promise<Lettering> {
  const face = new Face(new Blob(await decompress(await readFile(file))));
  const fontOf = remembered((weight: number) => {
    const font = new Font(face);
    font.setVariations([new Variation('wght', weight)]);
    const outlineOf = remembered((letter: number) => inEm(font.glyphToJson(letter), face.upem));
    // A line that is tried at many sizes is shaped once.
    return remembered((text: string) => shaped(text, font, outlineOf));
  });
  const shaped = (text: string, font: Font, outlineOf: (letter: number) => OutlineStep[]): ShapedLine => {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const line = { advance: 0, letters: [] as ShapedLine['letters'][number][] };
    for (const { codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      // Letter 0 of every font stands for those it lacks.
      if (codepoint === 0) missing(String.fromCodePoint(text.codePointAt(cluster) ?? 0));
      line.letters.push({ x: line.advance + xOffset / face.upem, y: yOffset / face.upem, outline: outlineOf(codepoint) });
      line.advance += xAdvance / face.upem;
    }
    return line;
  };
  return (text, weight) => fontOf(weight)(text);
}

function inEm(steps: readonly OutlineStep[], unitsPerEm: number): OutlineStep[] {
  return steps.map(({ type, values }) => ({ type, values: values.map((value) => value / unitsPerEm) }));
}

function remembered<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}
