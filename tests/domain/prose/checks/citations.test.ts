import { describe, expect, test } from 'vitest';
import { checkCitations } from '../../../../src/domain/prose/checks/citations.ts';
import { checkSilence } from '../../../../src/domain/prose/checks/silence.ts';
import type { ProseContext } from '../../../../src/domain/prose/context.ts';
import { CONTEXT, prose } from '../context.ts';

const context: ProseContext = {
  ...CONTEXT,
  citedIn: (text) =>
    Array.from(text.matchAll(/Sec\. (\d)(?:\((\w)\))?/gu), ([words, section = '', letter]) => ({
      words,
      target: letter ? `${section}.${letter}` : section,
      there: section !== '9',
    })),
  speaksOf: (ref) => (ref === 'report/claim-1' ? ['2'] : [ref]),
};
const rules = (body: string): string[] => checkCitations(prose(body), context).map(({ rule }) => rule);

describe('a place cited in our prose', () => {
  test.each([
    ['is one of the grounds', 'Sec. 1(a) says so. <By ref="1.a" />', []],
    ['or stands over or under one', 'Sec. 1 says so. <By ref="1.a" /> Sec. 1(a) says so. <By ref="1" />', []],
    ['or is what a ground speaks of', 'Sec. 2 says so. <By ref="report/claim-1" />', []],
    ['or is told', 'Sec. 2 says so. <By ref="1.a" />', ['prose/cited']],
    ['and is there', 'Sec. 9 says so. <By ref="1" />', ['prose/cited-nothing']],
    ['unless the sentence says that it is not', 'The order has no Sec. 9. <By ref="1" />', []],
  ])('%s', (_, body, expected) => {
    expect(rules(body)).toEqual(expected);
  });
});

describe('in the explanation of one provision', () => {
  const home = { ...context, home: '1.a', wordsOf: () => 'words' };
  const told = (body: string): string[] => checkCitations(prose(body), home).map(({ rule }) => rule);

  test('a sentence leans on its own section, or says on which other', () => {
    expect(told('It is so. <By ref="1.b 2" />\nSec. 2 says so. <By ref="2" />')).toEqual([]);
    expect(told('It is so. <By ref="2" />')).toEqual(['prose/elsewhere']);
  });
});

describe('a mark that says the order is silent', () => {
  test('stands behind a sentence that denies or leaves open', () => {
    expect(checkSilence(prose('The order does not say. <By ref="1" silent />\nThis is left open. <By ref="1" silent />'), context)).toEqual(
      [],
    );
    expect(checkSilence(prose('The order covers open-source models. <By ref="1" silent />'), context)).toMatchObject([
      { rule: 'prose/silent', line: 1 },
    ]);
  });
});
