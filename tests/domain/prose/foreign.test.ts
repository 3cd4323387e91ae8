import { describe, expect, test } from 'vitest';
import { findForeign } from '../../../src/domain/prose/foreign.ts';

const rules = (body: string) => [...new Set(findForeign(body, 'a.mdx', 1).map((problem) => problem.rule))];

describe('what is foreign to the house format', () => {
  test.each([
    ['a component', 'Text <Deadline id="2.a" />', ['prose/jsx']],
    ['a fragment', '<>Text</>', ['prose/jsx']],
    ['a mark without a reference', 'Text. <By />', ['prose/mark']],
    ['a mark with an empty reference', 'Text. <By ref=" " />', ['prose/mark']],
    ['a mark closed as a pair', 'Text. <By ref="1" /></By>', ['prose/mark']],
    ['raw HTML', 'A <em>word</em>', ['prose/html']],
    ['a comment', '<!-- hidden -->', ['prose/html']],
    ['an entity', 'this &amp; that', ['prose/html']],
    ['a bare bracket', 'fewer < more', ['prose/html']],
    ['an expression', 'It is {1 + 1}.', ['prose/expression']],
    ['an import', 'import x from y', ['prose/expression']],
    ['a link', 'See [the order](https://example.org/).', ['prose/link']],
    ['a link definition', '[order]: /eo/', ['prose/link']],
    ['a bare address', 'See https://example.org/.', ['prose/link']],
    ['emphasis', 'It *is* so.', ['prose/markup']],
    ['another heading', '### Deep', ['prose/markup']],
    ['a numbered list', '1. First', ['prose/markup']],
    ['a nested list', '  - Inner', ['prose/markup']],
    ['a quotation block', '> Words', ['prose/markup']],
    ['straight quotation marks', 'It says "may".', ['prose/straight-quotation']],
  ])('%s', (_, body, expected) => {
    expect(rules(body)).toEqual(expected);
  });
  test('is told with its line', () => {
    expect(findForeign('One.\n\nTwo {x}.', 'a.mdx', 4)[0]).toMatchObject({ line: 6, found: 'An expression: {' });
  });
  test('is not what the format holds', () => {
    expect(
      rules(
        'Sec. 2(c)(iii) says “AI-enabled”; see 44 U.S.C. 3552. <By ref="2.c.iii" silent />\n\n## Who must act\n\n- An item. <By ref="1" />',
      ),
    ).toEqual([]);
  });
});
