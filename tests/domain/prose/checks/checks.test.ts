import { describe, expect, test } from 'vitest';
import { checkDashes } from '../../../../src/domain/prose/checks/dashes.ts';
import { checkDates } from '../../../../src/domain/prose/checks/dates.ts';
import { checkBeforeAfter, checkDays } from '../../../../src/domain/prose/checks/days.ts';
import { checkLengths } from '../../../../src/domain/prose/checks/lengths.ts';
import { checkOpening } from '../../../../src/domain/prose/checks/opening.ts';
import { checkQuotations } from '../../../../src/domain/prose/checks/quotations.ts';
import { checkRefs } from '../../../../src/domain/prose/checks/refs.ts';
import { CONTEXT, prose } from '../context.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

describe('grounds', () => {
  test('that no source has are told by name', () => {
    expect(checkRefs(prose('One. <By ref="1.a 9.z" />'), CONTEXT)).toMatchObject([
      { rule: 'prose/unknown-ref', line: 1, found: 'The mark names “9.z”, which no source has.' },
    ]);
  });
});

describe('quotations', () => {
  test('stand word for word in one of the grounds', () => {
    expect(checkQuotations(prose('It is “as appropriate”. <By ref="3 1.a" />'), CONTEXT)).toEqual([]);
    expect(checkQuotations(prose('It is “where appropriate”. <By ref="1.a" />'), CONTEXT)).toMatchObject([
      { rule: 'prose/quotation', found: '“where appropriate” does not stand in 1.a.' },
    ]);
  });
  test('have marks that pair', () => {
    expect(checkQuotations(prose('It is “as appropriate. <By ref="1.a" />'), CONTEXT)).toMatchObject([{ rule: 'prose/quotation-marks' }]);
  });
});

describe('dates', () => {
  test.each([
    ['of the order pass', 'It is due on July 2, 2026. <By ref="1" />', []],
    ['without a year pass', 'It is due on July 2. <By ref="1" />', []],
    ['with their weekday pass', 'It is due on August 1, 2026, a Saturday. <By ref="1" />', []],
    ['of no source are told', 'It is due on July 3, 2026. <By ref="1" />', ['prose/date']],
    ['of another year are told', 'It is due on July 2, 2027. <By ref="1" />', ['prose/date']],
    ['of another ground are told', 'It is due on July 2, 2026. <By ref="4" />', ['prose/date']],
    ['that stand in the words of a ground pass', 'It was given in May 2025. <By ref="letter" />', []],
    ['in another form are told', 'It is due on 2026-07-02. <By ref="1" />', ['prose/date-form']],
    ['with another weekday are told', 'It is due on August 1, 2026, a Sunday. <By ref="1" />', ['prose/weekday']],
  ])('%s', (_, body, rules) => {
    expect(checkDates(prose(body), CONTEXT).map((problem) => problem.rule)).toEqual(rules);
  });
});

describe('numbers of days', () => {
  test.each([
    ['that a ground gives pass', 'The Director has 30 days. <By ref="1" />', []],
    ['in words pass', 'Thirty days are given. <By ref="1" />', []],
    ['with their “up to” pass', 'A developer could share a model for up to 30 days. <By ref="1.b" />', []],
    ['inside quotations are left to the quotation check', 'It says “45 days”. <By ref="1" />', []],
    ['that no ground gives are told', 'The Director has 45 days. <By ref="1" />', ['prose/days']],
    ['that lost their “up to” are told', 'A developer could share a model for 30 days. <By ref="4" />', ['prose/up-to']],
    ['that gained an “up to” are told', 'The Director has up to 30 days. <By ref="1" />', ['prose/up-to']],
  ])('%s', (_, body, rules) => {
    expect(checkDays(prose(body), CONTEXT).map((problem) => problem.rule)).toEqual(rules);
  });
});

describe('lengths', () => {
  test('of 28 words a sentence pass, quotations apart; 29 do not', () => {
    expect(checkLengths(prose(`${words(28)}. <By ref="1" />`), CONTEXT)).toEqual([]);
    expect(checkLengths(prose(`${words(28)} “${words(5)}”. <By ref="1" />`), CONTEXT)).toEqual([]);
    expect(checkLengths(prose(`${words(29)}. <By ref="1" />`), CONTEXT)).toMatchObject([{ rule: 'prose/long-sentence' }]);
  });
  test('of 75 words a paragraph or list item pass; 76 do not', () => {
    const sentence = `${words(19)}. <By ref="1" />\n`;
    expect(checkLengths(prose(sentence.repeat(4)), CONTEXT)).toMatchObject([
      { rule: 'prose/long-paragraph', found: 'A paragraph of 76 words.' },
    ]);
    expect(checkLengths(prose(`- ${sentence}- ${sentence}- ${sentence}- ${sentence}`), CONTEXT)).toEqual([]);
  });
});

describe('em dashes', () => {
  test('pass as one pair in an entry', () => {
    expect(checkDashes(prose('One — two — three. <By ref="1" />'), CONTEXT)).toEqual([]);
    expect(checkDashes(prose('One — two — three — four. <By ref="1" />'), CONTEXT)).toMatchObject([{ rule: 'prose/dashes', line: 1 }]);
  });
});

describe('a short answer', () => {
  const context = { ...CONTEXT, shortAnswer: true };
  test('is a first paragraph of one or two sentences', () => {
    expect(checkOpening(prose('One. <By ref="1" /> Two. <By ref="1" />'), context)).toEqual([]);
    expect(checkOpening(prose('One. <By ref="1" /> Two. <By ref="1" /> Three. <By ref="1" />'), context)).toMatchObject([
      { found: 'The first paragraph has 3 sentences.' },
    ]);
    expect(checkOpening(prose('- One. <By ref="1" />'), context)).toMatchObject([{ found: 'The body begins with a list.' }]);
    expect(checkOpening(prose(''), context)).toMatchObject([{ found: 'The body begins with nothing.' }]);
  });
});

describe('days before and after', () => {
  const context = { ...CONTEXT, wordsOf: (ref: string) => (ref === '5' ? 'up to 30 days before they release it' : null) };
  test.each([
    ['It is for up to 30 days before the release. <By ref="5" />', []],
    ['It is for up to 30 days after the release. <By ref="5" />', ['prose/before-after']],
    ['Help comes after the release. <By ref="5" />', []],
  ])('%s', (body, rules) => {
    expect(checkBeforeAfter(prose(body), context).map(({ rule }) => rule)).toEqual(rules);
  });
});
