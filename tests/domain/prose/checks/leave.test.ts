import { expect, test } from 'vitest';
import { checkLeave } from '../../../../src/domain/prose/checks/leave.ts';
import type { ProseContext } from '../../../../src/domain/prose/context.ts';
import { CONTEXT, prose } from '../context.ts';

const context: ProseContext = {
  ...CONTEXT,
  namedIn: (text) =>
    Array.from(text.matchAll(/Secretary of Roads/g), ({ 0: words, index }) => ({
      entity: 'roads',
      words,
      start: index,
      end: index + words.length,
    })),
  actingUnder: (ref) => (ref.startsWith('1') ? [{ entity: 'roads', role: 'lead' }] : []),
};
const rules = (body: string) => checkLeave(prose(body), context).map(({ rule }) => rule);

test.each([
  ['The Secretary of Roads may form an office. <By ref="1.a" />', ['prose/leave']],
  ['Officials can form an office. <By ref="1.a" />', ['prose/leave']],
  ['It may be formed by July. <By ref="1.a" />', ['prose/leave']],
  ['The Secretary of Roads could design the framework. <By ref="1.b" />', ['prose/leave']],
])('a duty told as leave: %s', (body, told) => {
  expect(rules(body)).toEqual(told);
});

test.each([
  'The Secretary of Roads must form an office. <By ref="1.a" />',
  'The Secretary of Roads must say whether officials may fund it. <By ref="1.a" />',
  'Developers could share a model with them. <By ref="1.b" />',
  'They may share it under the framework. <By ref="1.b" />',
  'The words could mean two things. <By ref="1.a" />',
  'The office may ask for help. <By ref="3" />',
  'Officials may not do so. <By ref="1.a" silent />',
])('leave where the words leave it: %s', (body) => {
  expect(rules(body)).toEqual([]);
});
