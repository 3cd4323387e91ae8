import { expect, test } from 'vitest';
import { locatorOf } from '../../../src/domain/export/locator.ts';
import { contextWith } from './context.ts';

test.each([
  ['3', '3'],
  ['3.b.ii', '3(b)(ii)'],
  ['1.c.vi.B.2', '1(c)(vi)(B)(2)'],
  ['1.p2', '1 ¶ 2'],
  ['preamble', null],
  ['part-i', null],
])('the locator of %s is %s', (id, expected) => {
  expect(locatorOf(contextWith().citable, id)).toBe(expected);
});
