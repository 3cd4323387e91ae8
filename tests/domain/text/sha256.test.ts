import { expect, test } from 'vitest';
import { sha256OfBytes, sha256OfText } from '../../../src/domain/text/sha256.ts';

test('a text is hashed as UTF-8, in small hexadecimal', () => {
  expect(sha256OfText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256OfText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('one letter changed changes the hash', () => {
  expect(sha256OfText('abd')).not.toBe(sha256OfText('abc'));
});

test('a text and its bytes have one hash', () => {
  expect(sha256OfBytes(new TextEncoder().encode('§ 3(b)—’'))).toBe(sha256OfText('§ 3(b)—’'));
});
