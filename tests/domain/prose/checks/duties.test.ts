import { describe, expect, test } from 'vitest';
import { checkDuties } from '../../../../src/domain/prose/checks/duties.ts';
import { CONTEXT, prose } from '../context.ts';

const rules = (body: string) => checkDuties(prose(body), CONTEXT).map((problem) => problem.rule);

describe('a duty in our words is borne out', () => {
  test.each([
    ['where the order says shall', 'The Director must form an office. <By ref="1.a" />'],
    ['where the lead-in says shall', 'The Director must act. <By ref="1.b 1" />'],
    ['where the ground uses the same word', 'The office has requirements to meet. <By ref="3" />'],
    ['where a commentator is reported', 'One summary calls testing mandatory. <By ref="report/claim-1" />'],
    ['where the words stand in quotation marks', 'The word is “shall”. <By ref="1" />'],
  ])('%s', (_, body) => {
    expect(rules(body)).toEqual([]);
  });
});

describe('a duty that is denied is borne out', () => {
  test.each([
    ['where the order says nothing shall be construed', 'The section does not make a license mandatory. <By ref="2" />'],
    ['where the order says voluntary', 'No developer must take part. <By ref="1.b" />'],
    ['where the order is silent', 'The order does not say who must pay. <By ref="1.a" silent />'],
    ['where the verb comes first', 'The framework requires nothing of developers. <By ref="1.b" />'],
  ])('%s', (_, body) => {
    expect(rules(body)).toEqual([]);
  });
  test('but not by an order that lays it', () => {
    expect(rules('Nobody must form an office. <By ref="1" />')).toEqual(['prose/duty']);
  });
});

describe('a duty is a problem', () => {
  test.each([
    ['where the order says may', 'The office must ask for help. <By ref="3" />', 'prose/duty'],
    ['where the last modal is “would be able to”', 'Sharing is mandatory. <By ref="1.b" />', 'prose/duty'],
    ['where the order only says how it is to be read', 'A license is mandatory. <By ref="2" />', 'prose/duty'],
    ['where “must not” lays one', 'The office must not ask. <By ref="3" />', 'prose/duty'],
    ['where it is laid on those who have none', 'Developers must share their models. <By ref="1 1.b" />', 'prose/duty-bearer'],
    ['where it is laid on them the other way round', 'The framework requires all developers to share. <By ref="1" />', 'prose/duty-bearer'],
    ['where “shall” stands in our own words', 'The Director shall act. <By ref="1" />', 'prose/shall'],
    ['where the denial is in another clause', 'It is not long, but sharing is mandatory. <By ref="1.b" />', 'prose/duty'],
  ])('%s', (_, body, rule) => {
    expect(rules(body)).toEqual([rule]);
  });
});
