import { describe, expect, test } from 'vitest';
import { checkPeople } from '../../../../src/domain/prose/checks/people.ts';
import type { ProseContext } from '../../../../src/domain/prose/context.ts';
import { CONTEXT, prose } from '../context.ts';

const NAMES: Record<string, string> = {
  'Secretary of Roads': 'roads',
  'Secretary of War': 'war',
  'Director of Works': 'works',
  President: 'president',
};
const WORDS: Record<string, string> = {
  '1': 'The Secretary of Roads, in consultation with the Director of Works, shall count the bridges.',
  '2': 'The count shall be made by the Director of Works.',
};

const context: ProseContext = {
  ...CONTEXT,
  wordsOf: (ref) => WORDS[ref] ?? null,
  speakers: ['president'],
  namedIn: (text) =>
    Array.from(text.matchAll(/Secretary of Roads|Secretary of War|Director of Works|President/gu), ({ 0: words, index }) => ({
      entity: NAMES[words]!,
      words,
      start: index,
      end: index + words.length,
    })),
  actingUnder: (ref) =>
    ref === '1'
      ? [
          { entity: 'roads', role: 'lead' },
          { entity: 'works', role: 'consult' },
        ]
      : [{ entity: 'works', role: 'decide' }],
};
const rules = (body: string): string[] => checkPeople(prose(body), context).map(({ rule }) => rule);

describe('whoever our prose names', () => {
  test.each([
    ['is named by a ground', 'The Secretary of Roads counts. <By ref="1" />', []],
    ['or is told', 'The Secretary of War counts. <By ref="1" />', ['prose/stranger']],
    ['or is said not to be there', 'The order does not name the Secretary of War. <By ref="1" />', []],
    ['or speaks in the order', 'The President says so. <By ref="1" />', []],
    ['inside a quotation is left to the quotation check', 'It says “the Secretary of War”. <By ref="1" />', []],
  ])('%s', (_, body, expected) => {
    expect(rules(body)).toEqual(expected);
  });
});

describe('a duty in our prose', () => {
  test.each([
    ['is laid on the one who leads', 'The Secretary of Roads must count. <By ref="1" />', []],
    [
      'also where others stand beside',
      'The Secretary of Roads, in consultation with the Director of Works, must count. <By ref="1" />',
      [],
    ],
    ['is not laid on one who is consulted', 'The Director of Works must count. <By ref="1" />', ['prose/bearer']],
    ['in the passive is laid on the one who decides', 'The count must be made by the Director of Works. <By ref="2" />', []],
    ['in the passive is laid on nobody else', 'The count must be made by the Secretary of Roads. <By ref="2 1" />', []],
    [
      'in the passive is not laid on one who is consulted',
      'The count must be made by the Director of Works. <By ref="1" />',
      ['prose/bearer'],
    ],
    ['after a possessive is not taken for the owner’s', 'The Director of Works’s count must come first. <By ref="1" />', []],
  ])('%s', (_, body, expected) => {
    expect(rules(body)).toEqual(expected);
  });

  test.each([
    ['is the one the words give', 'The Director of Works is consulted. <By ref="1" />', []],
    ['is not another’s', 'The Secretary of Roads is consulted. <By ref="1" />', ['prose/part']],
    ['is not said to be the lead', 'The Director of Works leads the count. <By ref="1" />', ['prose/part']],
  ])('or another part %s', (_, body, expected) => {
    expect(rules(body)).toEqual(expected);
  });

  test('that is misplaced is told with the part the words give', () => {
    expect(checkPeople(prose('The Director of Works must count. <By ref="1" />'), context)).toMatchObject([
      { line: 1, found: '“must” is said of Director of Works, whose part under 1 is: consult.' },
    ]);
  });
});
