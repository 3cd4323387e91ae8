import { expect, test } from 'vitest';
import { prose } from '../../../../src/domain/export/markdown/prose.ts';
import { write } from '../../../../src/domain/export/markdown/write.ts';

test('paragraphs, lists and headings of our prose keep their kind', () => {
  const text = 'First it says this. Then that.\n\nWho must act\n\n- The office acts.\n- The group “helps.”\n\nLast words.';
  expect(write(prose(text, 3))).toBe(
    'First it says this. Then that.\n\n### Who must act\n\n- The office acts.\n- The group “helps.”\n\nLast words.\n',
  );
});

test('a line marked as a heading loses its mark', () => {
  expect(write(prose('## For example\n\nThis.', 2))).toBe('## For example\n\nThis.\n');
});

test('no text is no blocks', () => {
  expect(prose('', 2)).toEqual([]);
});
