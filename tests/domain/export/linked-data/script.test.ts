import fc from 'fast-check';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { linkedDataScript } from '../../../../src/domain/export/linked-data/script.ts';

test('words cannot end the element they stand in', () => {
  expect(linkedDataScript({ name: '</script><b>&' })).toBe('{"name":"\\u003c/script\\u003e\\u003cb\\u003e\\u0026"}');
});

test('any words stand in a script element whole, and are read back as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const html = `<!doctype html><html><head><script type="application/ld+json">${linkedDataScript({ name })}</script></head><body></body></html>`;
      const found = /<script[^>]*>([\s\S]*?)<\/script>/.exec(html)![1]!;
      expect(JSON.parse(found)).toEqual({ name });
      expect(JSON.stringify(parse(html).childNodes.length)).toBe('2');
    }),
  );
});
