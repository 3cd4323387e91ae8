import { expect, test } from 'vitest';
import { followersOf } from '../../../src/domain/order/sections.ts';

test.each([
  [null, '1'],
  [null, '101'],
  ['1', '2'],
  ['2', '2.1'],
  ['2', '2A'],
  ['2A', '3'],
  ['4.2', '4.3'],
  ['4.2', '5'],
  ['104', '105'],
  ['104', '201'],
  ['1-103', '1-104'],
  ['1-103', '2-201'],
  ['2', '2-201'],
])('after %s may come %s', (before, after) => {
  expect(followersOf(before)).toContain(after);
});

test.each([
  [null, '2'],
  ['1', '3'],
  ['2', '1'],
  ['4.2', '4.4'],
  ['104', '301'],
])('after %s may not come %s', (before, after) => {
  expect(followersOf(before)).not.toContain(after);
});
