import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absolute } from '../../../src/domain/export/site.ts';

test.each([
  ['https://e.example', '/', '/eo/1/', 'https://e.example/eo/1/'],
  ['https://e.example/', '/some/sub/path/', '/eo/1/', 'https://e.example/some/sub/path/eo/1/'],
  ['https://e.example', 'some/sub/path', '/', 'https://e.example/some/sub/path/'],
  ['https://e.example', '/base', '/compare/#slug', 'https://e.example/base/compare/#slug'],
])('the address below %s and %s of %s is %s', (url, base, path, expected) => {
  expect(absolute({ url, base }, path)).toBe(expected);
});

test('host, base and path are joined by single slashes, however they are written', () => {
  const part = fc.stringMatching(/^[a-z]{1,5}$/);
  const slashes = fc.constantFrom('', '/');
  fc.assert(
    fc.property(fc.array(part), part, slashes, slashes, slashes, (base, path, before, after, end) => {
      const address = absolute({ url: `https://e.example${end}`, base: `${before}${base.join('/')}${after}` }, `/${path}/`);
      expect(address).toBe(['https://e.example', ...base, path, ''].join('/'));
    }),
  );
});
