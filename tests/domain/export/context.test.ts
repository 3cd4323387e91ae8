import { expect, test } from 'vitest';
import { contextOf } from '../../../src/domain/export/context.ts';
import { contextWith } from './context.ts';

test('a moment of the commit is taken as it is', () => {
  expect(contextOf({ ...contextWith(), updated: '2031-05-06T07:08:09+02:00' }).updated).toBe('2031-05-06T07:08:09+02:00');
});

test('what is no moment is refused, with the form expected', () => {
  expect(() => contextOf({ ...contextWith(), updated: 'yesterday' })).toThrow(
    /"yesterday" is no moment; expected one such as 2026-11-02T10:15:00Z/,
  );
});
