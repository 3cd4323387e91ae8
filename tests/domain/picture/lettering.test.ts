import { expect, test } from 'vitest';
import { outlineOf, widthOf } from '../../../src/domain/picture/lettering.ts';
import { style } from './letters.ts';

test('a text is as long as its letters at its size', () => {
  expect(widthOf('four', style(10))).toBe(20);
});

test('outlines stand on the baseline, y turned downwards as pictures have it', () => {
  expect(outlineOf('ab', style(10), 100, 50)).toBe('M100 50L105 50 105 45ZM105 50L110 50 110 45Z');
});

test('places are kept to hundredths of a pixel, and there is no minus zero', () => {
  expect(outlineOf('a', style(1), 1 / 3, -0.0001)).toBe('M0.33 0L0.83 0 0.83 -0.5Z');
});
