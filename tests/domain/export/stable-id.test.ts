import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidOf } from '../../../src/domain/export/stable-id.ts';

test('a name gives the UUID that RFC 9562 says', () => {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const digest = createHash('sha1').update(namespace).update('https://www.example.com/').digest('hex');
  const uuid = uuidOf('https://www.example.com/').replaceAll('-', '');
  expect(uuid.slice(0, 12)).toBe(digest.slice(0, 12));
  expect(uuid[12]).toBe('5');
  expect(uuid.slice(17)).toBe(digest.slice(17, 32));
});

test('every name gives a UUID of version 5, the same each time, and no two names the same', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(uuidOf(a)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(uuidOf(a) === uuidOf(b)).toBe(a === b);
    }),
  );
});
