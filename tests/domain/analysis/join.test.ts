import { describe, expect, test } from 'vitest';
import { parseAnalysis } from '../../../src/domain/analysis/parse.ts';
import { FILE } from './small.ts';

const passages = (body: string) =>
  parseAnalysis(`# T\n\n## A\n\n${body}\n\n## Disclaimer\n\nMade up.`, FILE)
    .analysis.passages.slice(0, -1)
    .map((passage) => passage.text);
const headings = (text: string) =>
  parseAnalysis(`# T\n\n${text}\n\n## Disclaimer\n\nMade up.`, FILE)
    .analysis.headings.slice(0, -1)
    .map((heading) => heading.text);

describe('a paragraph cut by a page', () => {
  test('goes on where its sentence does', () => {
    expect(passages('A review window\n\naims to give time. It may help.')).toEqual(['A review window aims to give time. It may help.']);
    expect(passages('Guidance for “[opening] the\n\nlocks of the north.”')).toEqual(['Guidance for “[opening] the locks of the north.”']);
    expect(passages('Within 30 days of the date of this order, the\n\nSecretary of Locks acts.')).toHaveLength(1);
  });
  test('goes on after a full stop that ends no sentence', () => {
    expect(passages('It repeats E.O.\n\n14110 word for word.')).toEqual(['It repeats E.O. 14110 word for word.']);
  });
  test('goes on across a form feed and across hard-wrapped lines', () => {
    expect(passages('The locks of\nthe north and the\fsouth are shut.')).toEqual(['The locks of the north and the south are shut.']);
  });
  test('keeps a link or emphasis that the page cut', () => {
    expect(passages('It cites the [discussion\n\ndraft of *Locks\n\nand Weirs*](#) only.')).toEqual([
      'It cites the discussion draft of Locks and Weirs only.',
    ]);
  });
  test('goes on several times', () => expect(passages('The\n\nlocks of the\n\nnorth are shut.')).toHaveLength(1));
});

describe('a new paragraph', () => {
  test('begins after a sentence, a colon or a footnote number', () => {
    expect(passages('One.\n\nTwo ends (so).\n\nThree, he said “so.”\n\nFour is noted.12\n\nFive:\n\nSix.')).toHaveLength(6);
  });
  test('begins after a short caption', () => expect(passages('Figure 1. Locks by Year\n\nThe figure shows locks.')).toHaveLength(2));
  test('begins after a list whose bullets have no full stop', () => {
    expect(passages('Asked:\n\n- Mend locks\n- Count fish\n\nBoth are due.')).toEqual([
      'Asked:',
      'Mend locks',
      'Count fish',
      'Both are due.',
    ]);
  });
});

describe('a bullet cut by a page', () => {
  test('goes on with a small letter', () =>
    expect(passages('- Mend the locks and\n\nweirs.\n- Count.')).toEqual(['Mend the locks and weirs.', 'Count.']));
});

describe('a heading over two pages', () => {
  test('goes on in a short line or a heading of its level', () => {
    expect(headings('## Considerations for\n\nCongress\n\nWords.')).toEqual(['Considerations for Congress']);
    expect(headings('## Considerations for\n\n## Congress\n\nWords.')).toEqual(['Considerations for Congress']);
  });
  test('does not take a sentence below it', () => expect(headings('## What to Look for\n\nLocks are shut.')).toEqual(['What to Look for']));
});
