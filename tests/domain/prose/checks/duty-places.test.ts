import { describe, expect, test } from 'vitest';
import { checkDutyPlaces } from '../../../../src/domain/prose/checks/duty-places.ts';
import type { ProseContext } from '../../../../src/domain/prose/context.ts';
import { CONTEXT, prose } from '../context.ts';

const context: ProseContext = {
  ...CONTEXT,
  wordsOf: () => 'The Secretary of Roads shall design a voluntary framework.',
  namedIn: (text) =>
    Array.from(text.matchAll(/Secretary of Roads/gu), ({ 0: words, index }) => ({
      entity: 'roads',
      words,
      start: index,
      end: index + words.length,
    })),
  actingUnder: () => [{ entity: 'roads', role: 'lead' }],
};
const rules = (body: string): string[] => checkDutyPlaces(prose(`${body} <By ref="1" />`), context).map(({ rule }) => rule);

describe('a duty in our prose', () => {
  test.each([
    ['of an official passes', 'Officials must design it.', []],
    ['in the passive passes', 'The framework must be designed.', []],
    ['of what is nobody is told', 'A step must come as guidance.', ['prose/duty-of-nobody']],
    ['in an aside is told', 'Officials find out whether programs they run must fund it.', ['prose/duty-aside']],
    ['in an aside of the one who leads passes', 'It says that the Secretary of Roads must design it.', []],
    ['that is denied is left to another check', 'It does not say what a developer must do.', []],
    ['laid into a thing that the ground calls voluntary is told', 'They design a mandatory framework.', ['prose/voluntary']],
    ['laid into another thing is left to another check', 'They design a mandatory test.', []],
  ])('%s', (_, body, expected) => {
    expect(rules(body)).toEqual(expected);
  });
});
