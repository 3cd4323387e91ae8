import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldSpace } from '../../../src/domain/text/fold.ts';
import { held } from '../../../src/domain/text/held.ts';

test('a section sign and a month stay with their number', () => {
  expect(held('Sec. 3(c) gives until August 1, 2026, says Secs. 1 and 2.')).toBe(
    'Sec.\u00a03(c) gives until August\u00a01, 2026, says Secs.\u00a01 and 2.',
  );
});

test('words that only look alike are left alone', () => {
  expect(held('It may 2 or 3 times be done; in June of 2026')).toBe('It may 2 or 3 times be done; in June of 2026');
});

test('nothing changes but spaces', () => {
  const words = fc
    .array(fc.constantFrom('Sec.', 'July', '2', '3(b)(ii)', 'the order', 'Secs.'), { maxLength: 30 })
    .map((all) => all.join(' '));
  fc.assert(fc.property(words, (text) => held(text).replaceAll('\u00a0', ' ') === text));
  fc.assert(fc.property(words, (text) => foldSpace(held(text)) === foldSpace(text)));
});
