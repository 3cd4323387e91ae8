import { expect, test } from 'vitest';
import { checkConstruction } from '../../../../src/domain/prose/checks/construction.ts';
import { CONTEXT, prose } from '../context.ts';

test.each([
  ['Sec. 2 is to be read to authorize licensing. <By ref="2" />', ['prose/construction']],
  ['Sec. 2 is not to be read to authorize licensing. <By ref="2" />', []],
  ['It bars reading the section as authorizing licensing. <By ref="2" />', []],
  ['The clause speaks of licensing. <By ref="2" />', []],
  ['The Director creates an office. <By ref="1.a 2" />', []],
])('%s', (body, rules) => {
  expect(checkConstruction(prose(body), CONTEXT).map(({ rule }) => rule)).toEqual(rules);
});
