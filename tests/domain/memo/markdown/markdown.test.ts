import { describe, expect, test } from 'vitest';
import { link, outcomes } from '../linking.ts';

const linked = (source: string): string => link('markdown', source).output;
const at = (path: string): string => `(https://lamps.example/eo/13999/${path})`;

describe('Markdown', () => {
  test('gets links around citations, emphasis inside them and all', () => {
    expect(linked('Under **E.O. 13999**, § 3(*b*)(ii).')).toBe(`Under [**E.O. 13999**, § 3(*b*)(ii)]${at('3/b/ii/')}.`);
    expect(linked('E.O. 13999: **§ 2(a) and § 2(b)**')).toBe(`[E.O. 13999]${at('')}: **[§ 2(a)]${at('2/a/')} and [§ 2(b)]${at('2/b/')}**`);
  });

  test('reads on over a hard-wrapped line, the marks of a quotation and of a list', () => {
    expect(linked('> Under Sec.\n> 3(a) of E.O. 13999')).toBe(`> Under [Sec.\n> 3(a) of E.O. 13999]${at('3/a/')}`);
    expect(linked('1. Sec.\n   3(a) of E.O. 13999')).toBe(`1. [Sec.\n   3(a) of E.O. 13999]${at('3/a/')}`);
  });

  test('knows the references and escapes by which a sign can be written', () => {
    expect(linked('E.O.&nbsp;13999, &sect;&#160;2\\(a\\)')).toBe(`[E.O.&nbsp;13999, &sect;&#160;2\\(a\\)]${at('2/a/')}`);
  });

  test.each([
    [
      'links',
      'See [E.O. 13999](https://a.example), [E.O. 13999][law], [E.O. 13999], ![E.O. 13999](a.png).\n\n[law]: https://b.example "E.O. 13999"\n[E.O. 13999]: https://c.example',
    ],
    ['addresses', 'See <https://a.example/E.O.13999> and https://b.example/?q=E.O.+13999 and www.c.example/E.O.13999'],
    ['code in a line', 'Type `E.O. 13999` or ``E.O. ` 13999``.'],
    ['code in a fence', '```text\nE.O. 13999\n```\n\n~~~\nE.O. 13999\n~~~'],
    ['code in a fence of a list', '- item\n\n  ```\n  E.O. 13999\n  ```'],
    ['code by its indent', 'Type\n\n    E.O. 13999\n\n- item\n\n      E.O. 13999'],
    ['a block of HTML', '<div>\nE.O. 13999\n</div>\n\n<!-- E.O. 13999 -->'],
    ['a link of HTML', 'See <a href="https://a.example">E.O. 13999</a>, <code>E.O. 13999</code>.'],
    ['front matter', '---\ntitle: E.O. 13999\n---\n'],
  ])('leaves %s alone', (_, source) => {
    expect(linked(source)).toBe(source);
  });

  test('finds citations in headings, tables and notes', () => {
    expect(linked('# On E.O. 13999 #\n\nE.O. 13999\n==========')).toBe(`# On [E.O. 13999]${at('')} #\n\n[E.O. 13999]${at('')}\n==========`);
    expect(linked('| law | note |\n|---|:-:|\n| E.O. 13999 | § 2(a) |')).toBe(
      `| law | note |\n|---|:-:|\n| [E.O. 13999]${at('')} | [§ 2(a)]${at('2/a/')} |`,
    );
    expect(linked('Under E.O. 13999[^1], so.\n\n[^1]: Id. § 2(a).')).toBe(
      `Under [E.O. 13999]${at('')}[^1], so.\n\n[^1]: [Id. § 2(a)]${at('2/a/')}.`,
    );
  });

  test('passes over the mark of a note inside a citation, and links what stands before it', () => {
    expect(linked('Sec. 2(a)[^n] of E.O. 13999')).toBe(`[Sec. 2(a)]${at('2/a/')}[^n] of E.O. 13999`);
  });

  test('makes no link where its bracket would be read as something else', () => {
    for (const before of ['!', '\\', '^', '[a]']) {
      expect(outcomes(link('markdown', `${before}E.O. 13999`))).toEqual(['E.O. 13999: left']);
    }
  });

  test('makes no link that would undo the emphasis beside it', () => {
    expect(linked('a**E.O. 13999 is**b')).toBe('a**E.O. 13999 is**b');
    expect(linked('E.O. 13999_a_')).toBe('E.O. 13999_a_');
  });

  test('linked twice is linked once', () => {
    const source = '# E.O. 13999\n\nSee **Sec. 2**(a), (b) of it; § 3(*a*)[^1].\n\n[^1]: E.O. 13999, § 4';
    expect(linked(linked(source))).toBe(linked(source));
  });
});
