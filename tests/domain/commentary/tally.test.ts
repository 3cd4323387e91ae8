import { expect, test } from 'vitest';
import { checkTally } from '../../../src/domain/commentary/tally.ts';
import { claim, note } from './made-up.ts';

const some = { ...note(), claims: [claim(1, { verdict: 'agrees' }), claim(2), claim(3, { verdict: 'imprecise' })] };
const tally = { agrees: [1], adds: [2], imprecise: [3], contradicts: [] };
const found = (change: object): string[] => checkTally(some, { ...tally, ...change }).map((problem) => problem.found);

test('a verdict stands in both places', () => {
  expect(found({})).toEqual([]);
});

test('a verdict that was changed in one of them is told, with the claim', () => {
  expect(found({ agrees: [1, 3], imprecise: [] })).toEqual(['claim 3 is "imprecise", and "verdicts" has it under agrees.']);
  expect(found({ adds: [] })).toEqual(['claim 2 is "adds", and "verdicts" has it under none.']);
  expect(found({ contradicts: [2] })).toEqual(['claim 2 is "adds", and "verdicts" has it under adds and contradicts.']);
});

test('a number of no claim is told', () => {
  expect(found({ contradicts: [4] })).toEqual(['verdicts: contradicts lists 4, and there is no such claim.']);
});
