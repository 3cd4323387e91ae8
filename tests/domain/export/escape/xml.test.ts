import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { block, inline, xmlDocument } from '../../../../src/domain/export/escape/xml-tree.ts';
import { escapeXml, escapeXmlAttribute } from '../../../../src/domain/export/escape/xml.ts';

type Element = Extract<ReturnType<typeof fromXml>['children'][number], { readonly type: 'element' }>;

test.each([
  ['a < b & "c" > d', 'a &lt; b &amp; "c" &gt; d'],
  [']]>', ']]&gt;'],
  ['bell \u0007 and half \ud800 pairs', 'bell  and half  pairs'],
  ['§ 2 “ok” 😀', '§ 2 “ok” 😀'],
])('%j stands in XML as %j', (text, expected) => {
  expect(escapeXml(text)).toBe(expected);
});

test('a quotation mark and a line break in an attribute are escaped', () => {
  expect(escapeXmlAttribute('say "a"\nb')).toBe('say &quot;a&quot;&#10;b');
});

test('an attribute without a value is left out, and an element without content closes itself', () => {
  expect(inline('p', { eId: null, name: undefined, href: '#a' }).xml).toBe('<p href="#a"/>');
});

test('elements stand on lines of their own where content is elements only', () => {
  expect(block('a', {}, [inline('b', {}, ['x']), inline('c', {})]).xml).toBe('<a>\n<b>x</b>\n<c/>\n</a>');
});

test('any text is well-formed as content and attribute, and a parser gives it back', () => {
  const text = fc.string({ unit: 'binary' }).map((value) => value.replace(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, ''));
  fc.assert(
    fc.property(text, (value) => {
      const root = fromXml(xmlDocument(inline('r', { a: value }, [value, inline('e', {}, [value])])));
      const element = root.children.find((node): node is Element => node.type === 'element')!;
      expect(element.attributes['a']).toBe(value);
      expect(textOf(element)).toBe(value + value);
    }),
  );
});

test('text with characters that XML cannot hold is well-formed all the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }), (value) => {
      expect(() => fromXml(xmlDocument(inline('r', { a: value }, [value])))).not.toThrow();
    }),
  );
});

function textOf(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
}
