import { expect, test } from 'vitest';
import { checkOfficers } from '../../../../src/domain/prose/checks/officers.ts';
import { CONTEXT, prose } from '../context.ts';

const namedIn = (text: string) =>
  Array.from(text.matchAll(/Secretary of Bridges/g), ({ 0: words, index }) => ({
    entity: 'bridges',
    words,
    start: index,
    end: index + words.length,
  }));
const found = (body: string) => checkOfficers(prose(body), { ...CONTEXT, namedIn }).map((problem) => problem.found);

test('an officer whom neither an entry nor a ground names is told', () => {
  expect(found('The Secretary of Rails and Ships must act. <By ref="1.a" />')).toEqual([
    'Secretary of Rails and Ships is nobody that content/entities/ names, and stands in none of 1.a.',
  ]);
});

test.each([
  'The Secretary of Bridges must act. <By ref="1.a" />',
  'The Secretary of Roads wrote it. <By ref="letter" />',
  'A secretary of the office must act. <By ref="1.a" />',
  'It says “Secretary of Rails”. <By ref="1.a" />',
])('%s', (body) => {
  expect(found(body)).toEqual([]);
});
