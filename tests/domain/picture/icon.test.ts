import { expect, test } from 'vitest';
import { icoFile, iconAlone, iconWithGround } from '../../../src/domain/picture/icon.ts';

const MARK = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" viewBox="0 0 64 64"><path d="M0 0"/></svg>';

test('an icon that devices cut to shape has its ground to the edge and its mark in the middle', () => {
  const svg = iconWithGround(MARK, 100, '#abc', 0.8);
  expect(svg).toContain('<rect x="0" y="0" width="100" height="100" fill="#abc"/>');
  expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" x="10" y="10" width="80" height="80">');
});

test('an icon alone is as wide as it is asked to be', () => {
  expect(iconAlone(MARK, 32)).toMatch(/^<svg [^>]*width="32" height="32"/);
});

test('an .ico file says where its one picture stands and how long it is', () => {
  const file = icoFile(new Uint8Array([1, 2, 3]), 32);
  expect([...file.slice(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  expect(new DataView(file.buffer).getUint32(14, true)).toBe(3);
  expect([...file.slice(22)]).toEqual([1, 2, 3]);
});
