import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HEADINGS } from '../../../src/domain/prose/headings.ts';
import { parseProse } from '../../../src/domain/prose/parse.ts';
import { sentencesOf } from '../../../src/domain/prose/prose.ts';
import { foldSpace } from '../../../src/domain/text/fold.ts';

const rules = (body: string) => parseProse(body, 'a.mdx').problems.map((problem) => problem.rule);

const BODY = `Agencies must act within 30 days. <By ref="2.a source/order" />
No one must help them. <By ref="2.a" silent />

- One item. <By ref="2.b" />
- Another item,
  which runs on. <By ref="2.c.i" /> And a second sentence. <By ref="2.c.ii" />

## Who must act

The Secretary acts. <By ref="2.b" />
`;

describe('a body in the house format', () => {
  test('becomes paragraphs, lists and headings of sentences with their grounds and lines', () => {
    const { blocks, problems } = parseProse(BODY, '2.a.mdx', { firstLine: 5 });
    expect(problems).toEqual([]);
    expect(blocks).toEqual([
      {
        kind: 'paragraph',
        line: 5,
        sentences: [
          { text: 'Agencies must act within 30 days.', refs: ['2.a', 'source/order'], silent: false, line: 5 },
          { text: 'No one must help them.', refs: ['2.a'], silent: true, line: 6 },
        ],
      },
      expect.objectContaining({
        kind: 'list',
        line: 8,
        items: [
          [{ text: 'One item.', refs: ['2.b'], silent: false, line: 8 }],
          [
            { text: 'Another item, which runs on.', refs: ['2.c.i'], silent: false, line: 9 },
            { text: 'And a second sentence.', refs: ['2.c.ii'], silent: false, line: 10 },
          ],
        ],
      }),
      { kind: 'heading', line: 12, text: 'Who must act', sentences: [] },
      { kind: 'paragraph', line: 14, sentences: [{ text: 'The Secretary acts.', refs: ['2.b'], silent: false, line: 14 }] },
    ]);
  });
  test('may end a sentence with a quotation or a section number', () => {
    expect(rules('It says “may”. <By ref="3.c" /> See Sec. 2(c)(iii). <By ref="2.c.iii" />')).toEqual([]);
  });
});

describe('a problem is told', () => {
  test('when a sentence has no mark', () => {
    const [problem] = parseProse('One. <By ref="1" />\nTwo.', 'a.mdx').problems;
    expect(problem).toEqual({
      rule: 'prose/no-mark',
      file: 'a.mdx',
      line: 2,
      found: 'No ground stands after “Two.”.',
      expected: 'A mark that names what bears the sentence out.',
      mend: 'Add <By ref="…" /> after the full stop, or take the sentence out.',
    });
  });
  test.each([
    ['two sentences share a mark', 'One is here. Two is here. <By ref="1" />', 'prose/two-sentences'],
    ['a mark stands alone', 'One. <By ref="1" /> <By ref="2" />', 'prose/lone-mark'],
    ['a mark stands before the full stop', 'One <By ref="1" />', 'prose/full-stop'],
    ['no space parts full stop and mark', 'One.<By ref="1" />', 'prose/full-stop'],
    ['a heading is not known', '## Who may act', 'prose/heading'],
  ])('when %s', (_, body, rule) => {
    expect(rules(body)).toEqual([rule]);
  });
  test('when a heading is known, but not in an entry of this kind', () => {
    expect(parseProse('## Who must act', 'a.mdx', { headings: HEADINGS.audience }).problems[0]?.expected).toContain('What it offers you');
    expect(parseProse('## Who must act', 'a.mdx', { headings: HEADINGS.none }).problems).toHaveLength(1);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    ' <By ref="1" />',
    '<By ref="2.c.iii 3" silent />',
    '<By ref="" />',
    '\n',
    '\n\n',
    '\r\n',
    '- ',
    '## ',
    '## Who must act',
    '. ',
    '“',
    '”',
    '<b>',
    '{x}',
    '<By',
    '/>',
    'Sec. 3.',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.lorem({ mode: 'sentences', maxCount: 2 }),
);
const anyBody = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

describe('whatever the body', () => {
  test('it is read without throwing, and no character of it is lost but marks, signs and white space', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const prose = parseProse(body, 'a.mdx');
        const read = prose.blocks
          .map((block) => (block.kind === 'heading' ? block.text : block.sentences.map((s) => s.text).join('')))
          .join('');
        const written = body
          .split(/\r\n|\r|\n/u)
          .map((line) => (line.trim() === '' ? '' : line.replace(/^(?:- |## )/u, '')))
          .join('\n');
        const headings = prose.blocks.some((block) => block.kind === 'heading');
        const bare = (text: string) =>
          foldSpace(text.replace(/<By\s+ref="[^"<>]*[^"<>\s][^"<>]*"(?:\s+silent)?\s*\/>/gu, '')).replace(/\s/gu, '');
        if (!headings) expect(read.replace(/\s/gu, '').replace(/[\u200b\u2060\ufeff]/gu, '')).toBe(bare(written));
        else expect(bare(read)).toBe(bare(written));
      }),
      { numRuns: 500 },
    );
  });
  test('every sentence without a ground is told', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const prose = parseProse(body, 'a.mdx');
        const bare = sentencesOf(prose).filter((sentence) => sentence.refs.length === 0).length;
        expect(prose.problems.filter((problem) => problem.rule === 'prose/no-mark')).toHaveLength(bare);
      }),
    );
  });
});
