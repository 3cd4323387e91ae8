import type { Lettering, Style } from '../../../src/domain/picture/lettering.ts';

/** A made-up typeface: every letter a square, half an em wide. */
export const squares: Lettering = (text) => ({
  advance: text.length / 2,
  letters: [...text].map((_, at) => ({
    x: at / 2,
    y: 0,
    outline: [
      { type: 'M', values: [0, 0] },
      { type: 'L', values: [0.5, 0, 0.5, 0.5] },
      { type: 'Z', values: [] },
    ],
  })),
});

export const style = (size: number): Style => ({ face: squares, weight: 400, size, leading: size * 1.5 });
