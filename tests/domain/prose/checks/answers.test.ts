import { expect, test } from 'vitest';
import { checkAnswers } from '../../../../src/domain/prose/checks/answers.ts';
import { CONTEXT, prose } from '../context.ts';

test.each([
  ['No: the order creates no crime. <By ref="2" />', []],
  ['No: it says that it “is not” so. <By ref="2" />', ['prose/answer']],
  ['No: the order creates a crime. <By ref="2" />', ['prose/answer']],
  ['Yes: the order creates no crime. <By ref="2" />', ['prose/answer']],
  ['Yes, says the Director, who writes of it. <By ref="2" />', []],
  ['Nothing of it is so. <By ref="2" />', []],
])('%s', (body, rules) => {
  expect(checkAnswers(prose(body), CONTEXT).map(({ rule }) => rule)).toEqual(rules);
});
