import { describe, expect, test } from 'vitest';
import { clean } from '../../../src/domain/order/clean.ts';
import { layoutOf, type Row } from '../../../src/domain/order/layout.ts';
import { labelOf } from '../../../src/domain/order/layout.ts';
import { linesOf } from '../../../src/domain/order/lines.ts';
import { orderOf } from './snippet.ts';

/** Paragraphs of a body, the preamble left out. */
const paragraphs = (body: string) =>
  clean(orderOf(body), 'f')
    .paragraphs.slice(1)
    .map(({ text }) => text);

describe('a line goes on with the paragraph above', () => {
  test.each([
    ['behind a section’s number alone', 'Sec. 10.\nDefinitions. For purposes', ['Sec. 10. Definitions. For purposes']],
    ['behind a page break inside a sentence', 'to cultivate\n\nthe land of all.', ['to cultivate the land of all.']],
    [
      'behind a page mark, at the margin of the lines above',
      '    (b) It should\nbe kept open for all, in the\nwhole land. Here.\n\n[[Page 3822]]\n\nTo that end it is. And so\non.',
      ['(b) It should be kept open for all, in the whole land. Here. To that end it is. And so on.'],
    ],
    [
      'behind a comma and a page mark, though it ends in "and"',
      'the makers, and\n\n[[Page 7]]\n\nothers in the land.',
      ['the makers, and others in the land.'],
    ],
    ['if it is "and" alone', '(i) one;\n\nand\n\n(ii) two.', ['(i) one; and', '(ii) two.']],
    [
      'if it is a heading’s second line',
      'Sec. 4. Developing an\nArtificial Plan. (a) Within a year.',
      ['Sec. 4. Developing an Artificial Plan. (a) Within a year.'],
    ],
    [
      'if its label is cited',
      'as told in subsections (a) and\n\n(b) of this section, so it is.',
      ['as told in subsections (a) and (b) of this section, so it is.'],
    ],
    ['behind an abbreviation', 'under 5 U.S.C.\n\n3345 of the code.', ['under 5 U.S.C. 3345 of the code.']],
  ])('%s', (_, body, expected) => {
    expect(paragraphs(body)).toEqual(expected);
  });
});

describe('a line begins a paragraph', () => {
  test.each([
    ['behind a blank line and a finished sentence', 'It is so.\n\nIt was so.', ['It is so.', 'It was so.']],
    ['with a label, behind a finished line', '(a) one;\n(b) two.', ['(a) one;', '(b) two.']],
    [
      'with a label, behind a blank line, though the words above have no stop',
      '(i) Secretary of State\n\n(ii) Secretary of War',
      ['(i) Secretary of State', '(ii) Secretary of War'],
    ],
    ['with a list mark', '- one;\n- two.', ['one;', 'two.']],
    ['below a heading alone on its line', 'Sec. 2. Policy\n\nIt is so.', ['Sec. 2. Policy', 'It is so.']],
    [
      'behind a hard break',
      'It is the way of all\nthe land.  \nIt was the way of all\nthe land.  \nSo it is.',
      ['It is the way of all the land.', 'It was the way of all the land.', 'So it is.'],
    ],
    [
      'if it is indented',
      'It is the way of\nall the land.\n    It was the way of\nall the land.',
      ['It is the way of all the land.', 'It was the way of all the land.'],
    ],
    [
      'below a line that ended though the next word had room',
      'It is the way of all the land and of the sea and sky.\nSo it was.\nIt will be the way of all the land and of the sea, as\nit was.',
      [
        'It is the way of all the land and of the sea and sky.',
        'So it was.',
        'It will be the way of all the land and of the sea, as it was.',
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(paragraphs(body)).toEqual(expected);
  });
});

describe('the layout is read off the lines', () => {
  const layout = (text: string) => {
    const rows: Row[] = [];
    let blank = false;
    for (const line of linesOf(text)) {
      if (!line.blank)
        rows.push({ line, from: 0, words: line.text.trim(), labelled: labelOf(line.text.trim()), listed: false, blank, page: false });
      blank = line.blank;
    }
    return layoutOf(rows);
  };

  test('whether lines are broken to a width', () => {
    expect(layout('one two\nthree four\nfive.').wrapped).toBe(true);
    expect(layout('One.\nTwo.\nThree.').wrapped).toBe(false);
    expect(layout(`one two\nthree\n${'four '.repeat(40)}`).wrapped).toBe(false);
  });

  test('whether labelled paragraphs are set off, and how', () => {
    expect(layout('one two\n    (a) three\nfour\n    (b) five').setOff).toBe(true);
    expect(layout('one\n(a) two\nthree\n(b) four').setOff).toBe(false);
    expect(layout('(a) one\n    two\n(b) three\n    four').hanging).toBe(true);
    expect([...layout('    (a) one two\nthree\n    (b) four five\nsix').firstLines]).toEqual([4]);
  });
});
