import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heading, link, list, paragraph, quotation, strong, table, write } from '../../../../src/domain/export/markdown/write.ts';
import { foldSpace } from '../../../../src/domain/text/fold.ts';
import { blocksOf } from './read.ts';

test('headings, paragraphs, lists, quotations and links are written plainly', () => {
  const blocks = [
    heading(2, 'Title'),
    paragraph(strong('Due:'), ' ', link('Sec. 2(c)', 'https://e.example/2/c/')),
    quotation('(c) words'),
    ...list([['one'], ['two']]),
  ];
  expect(write(blocks)).toBe('## Title\n\n**Due:** [Sec. 2(c)](https://e.example/2/c/)\n\n> (c) words\n\n- one\n- two\n');
});

test('a list without items is nothing', () => {
  expect(list([])).toEqual([]);
});

test('a bar in a cell does not part it', () => {
  expect(write([table(['a', 'b'], [[['x|y'], ['z']]])])).toBe('| a | b |\n| - | - |\n| x\\|y | z |\n');
});

test.each([
  '# no heading',
  '- no item',
  '1. no item',
  '> no quotation',
  '*no emphasis*',
  '<b>no tag</b>',
  '&amp; no entity',
  '[no](link)',
  '---',
])('the words %s stay words', (words) => {
  expect(blocksOf(write([paragraph(words)]))).toEqual([{ type: 'paragraph', text: words }]);
});

test('any words, as paragraph, heading or quotation, are read back as they were', () => {
  const words = fc
    .string({ unit: 'grapheme' })
    .map(foldSpace)
    .filter((text) => text !== '' && !/[\p{Cc}\ufffe\uffff]/u.test(text));
  fc.assert(
    fc.property(words, words, words, (title, text, quoted) => {
      expect(blocksOf(write([heading(2, title), paragraph(text), quotation(quoted)]))).toEqual([
        { type: 'heading', text: title },
        { type: 'paragraph', text },
        { type: 'blockquote', text: quoted },
      ]);
    }),
  );
});
