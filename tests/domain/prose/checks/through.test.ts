import { expect, test } from 'vitest';
import { checkThrough } from '../../../../src/domain/prose/checks/through.ts';
import type { ProseContext } from '../../../../src/domain/prose/context.ts';
import { CONTEXT, prose } from '../context.ts';

const context: ProseContext = {
  ...CONTEXT,
  namedIn: (text) =>
    Array.from(text.matchAll(/Secretary of (Roads|Bridges)|Engineer/g), ({ 0: words, 1: of, index }) => ({
      entity: of?.toLowerCase() ?? 'engineer',
      words,
      start: index,
      end: index + words.length,
    })),
  actingUnder: () => [
    { entity: 'roads', role: 'lead', actsFor: null },
    { entity: 'bridges', role: 'lead', actsFor: null },
    { entity: 'engineer', role: 'through', actsFor: 'roads' },
  ],
};

test.each([
  ['The Secretary of Roads acts through the Engineer. <By ref="1" />', []],
  ['The Secretary of Bridges acts through the Engineer. <By ref="1" />', ['prose/through']],
  ['The Secretary of Bridges is not the one who acts through the Engineer. <By ref="1" />', []],
  ['The Secretary of Bridges leads, and so does another; through the Engineer acts one. <By ref="1" />', []],
])('%s', (body, rules) => {
  expect(checkThrough(prose(body), context).map(({ rule }) => rule)).toEqual(rules);
});
