import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeTex } from '../../../../src/domain/export/escape/tex.ts';

test.each([
  ['Bridges & 100% #1 $2 a_b', 'Bridges \\& 100\\% \\#1 \\$2 a\\_b'],
  ['{x} \\ ~ ^', '\\{x\\} \\textbackslash{} \\textasciitilde{} \\textasciicircum{}'],
  ['§ 2(a) “é”', '§ 2(a) “é”'],
])('%s is %s in LaTeX', (text, expected) => {
  expect(escapeTex(text)).toBe(expected);
});

test('no sign with a meaning in LaTeX is left bare, and braces are balanced', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const escaped = escapeTex(text);
      const bare = escaped.replace(/\\text[a-z]+\{\}/g, '').replace(/\\[{}#$%&_]/g, '');
      expect(bare).not.toMatch(/[\\{}~^#$%&_]/);
    }),
  );
});
