/** One step of an outline: M, L, Q, C or Z with its points, in em, y upwards from the baseline. */
export interface OutlineStep {
  readonly type: string;
  readonly values: readonly number[];
}

/** A letter as shaped: its outline, and where it stands on the line, in em from the line's beginning. */
export interface ShapedLetter {
  readonly x: number;
  readonly y: number;
  readonly outline: readonly OutlineStep[];
}

/** A text as one line: its length in em and its letters, kerned. */
export interface ShapedLine {
  readonly advance: number;
  readonly letters: readonly ShapedLetter[];
}

/** One typeface, as whoever reads font files gives it. `weight` is that of CSS, 400 to 650. */
export type Lettering = (text: string, weight: number) => ShapedLine;

/** How a stretch of text is to be set. `size` and `leading` in pixels. */
export interface Style {
  readonly face: Lettering;
  readonly weight: number;
  readonly size: number;
  readonly leading: number;
}

/** Length of a text on one line, in pixels. */
export function widthOf(text: string, { face, weight, size }: Style): number {
  return face(text, weight).advance * size;
}

/** SVG path data of a text on one line; `x` and `y` are where its baseline begins, in pixels, y downwards. */
export function outlineOf(text: string, { face, weight, size }: Style, x: number, y: number): string {
  return face(text, weight)
    .letters.map((letter) => letter.outline.map((step) => placed(step, x + letter.x * size, y - letter.y * size, size)).join(''))
    .join('');
}

function placed({ type, values }: OutlineStep, x: number, y: number, size: number): string {
  const points = values.map((value, at) => (at % 2 === 0 ? x + value * size : y - value * size));
  return type + points.map(rounded).join(' ');
}

/** Hundredths of a pixel: finer than any screen shows, coarse enough to be the same on every machine. */
function rounded(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
