import { describe, expect, test } from 'vitest';
import { parseProse } from '../../../src/domain/prose/parse.ts';
import { proseText, shortAnswer } from '../../../src/domain/prose/text.ts';

const prose = parseProse(
  'It is voluntary. <By ref="3.b" /> No one must join. <By ref="3.b" />\n\n## Who must act\n\n- One. <By ref="1" />\n- Two. <By ref="2" />\n',
  'a.mdx',
);

describe('prose as plain text', () => {
  test('keeps blocks and lists, and drops the marks', () => {
    expect(proseText(prose)).toBe('It is voluntary. No one must join.\n\nWho must act\n\n- One.\n- Two.');
  });
  test('has its first paragraph as the short answer', () => {
    expect(shortAnswer(prose)).toBe('It is voluntary. No one must join.');
  });
  test('has an empty short answer where there is no paragraph', () => {
    expect(shortAnswer({ blocks: [] })).toBe('');
  });
});
