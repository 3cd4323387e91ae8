import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertIsText, decodeText } from '../../../src/domain/memo/encoding.ts';
import { ProblemError } from '../../../src/domain/problem/problem.ts';

const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(little ? bytes : bytes.swap16());
};
const words = '§ 2(a) “über” 🏦\r\n';

describe('a file of text', () => {
  test.each([
    ['UTF-8', new Uint8Array(Buffer.from(words))],
    ['UTF-8 with a mark', new Uint8Array(Buffer.from(`\ufeff${words}`))],
    ['UTF-16, low byte first', utf16(words, true)],
    ['UTF-16, high byte first', utf16(words, false)],
  ])('in %s is read without its mark, and written back as it was', (_, bytes) => {
    const { text, encode } = decodeText(bytes);
    expect(text).toBe(words);
    expect(encode(text)).toEqual(bytes);
  });

  test('that is not UTF-8 is read as the code page of Western Europe', () => {
    const bytes = Uint8Array.of(0xa7, 0x20, 0x93, 0x41, 0x94, 0x80);
    const { text, encode } = decodeText(bytes);
    expect(text).toBe('§ “A”€');
    expect(encode(text)).toEqual(bytes);
  });

  test('of any bytes comes back as those bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { text, encode } = decodeText(bytes);
        expect(encode(text)).toEqual(bytes);
      }),
    );
  });

  test('that is a picture, or lost its mark, is refused in words', () => {
    for (const bytes of [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13), utf16('E.O.', true).slice(2)]) {
      expect(() => assertIsText(decodeText(bytes), 'a.txt')).toThrow(ProblemError);
      expect(() => assertIsText(decodeText(bytes), 'a.txt')).toThrow(
        /a\.txt .*it holds characters that no text has\..*save the memo as UTF-8/s,
      );
    }
    expect(() => assertIsText(decodeText(utf16('E.O.', true)), 'a.txt')).not.toThrow();
  });
});
