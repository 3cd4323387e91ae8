import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/domain/commentary/claim.ts';
import { makeRecord } from '../../../src/domain/commentary/record.ts';
import { checkRecord } from '../../../src/domain/commentary/sealed.ts';
import { checkVerdicts } from '../../../src/domain/commentary/verdicts.ts';
import { claim, NOTE, note } from './made-up.ts';

const found = (change: Partial<Claim>): string[] => checkVerdicts(note(claim(1, change))).map((problem) => problem.found);
const agrees: Partial<Claim> = { verdict: 'agrees', provisions: ['1.b'], why: 'It says “The council shall decide”.' };

describe('a verdict and its reason', () => {
  test('agree', () => {
    expect(found(agrees)).toEqual([]);
    expect(found({ verdict: 'adds', why: 'An opinion.' })).toEqual([]);
    expect(found({ verdict: 'imprecise', provisions: ['1.b'], why: '“in consultation with the mayor” is lost.' })).toEqual([]);
  });
  test('do not when it agrees and the reason says that something is lost', () => {
    expect(found({ ...agrees, why: 'It says “shall decide”. The mayor is lost.' })).toEqual([
      'Claim 1 is "agrees", and its "why" says “lost”.',
    ]);
  });
  test('do not when it agrees with words that are not shown', () => {
    expect(found({ ...agrees, why: 'It does.' })).toEqual(['Claim 1 is "agrees", and its "why" shows no words of the order.']);
  });
  test('do not when it adds and the reason does not say so', () => {
    expect(found({ verdict: 'adds', why: 'The order says “shall decide”.' })).toEqual([
      'Claim 1 is "adds", and its "why" does not say what it adds.',
    ]);
  });
  test('lean on a provision, unless the claim adds', () => {
    expect(found({ ...agrees, provisions: [] })).toEqual(['Claim 1 is "agrees", and it names no provision.']);
  });
});

describe('a record of a full text that is not at hand', () => {
  const record = makeRecord(note(claim(4, { quote: 'up to 90 feet' })), NOTE);
  const rules = (changed: object, hash = record.sha256): string[] =>
    checkRecord({ ...record, ...changed }, hash, 'note.record.yaml').map((problem) => problem.rule);

  test('keeps its seal', () => {
    expect(rules({})).toEqual([]);
  });
  test('loses it when any of its figures changes', () => {
    expect(rules({ words: record.words + 1 })).toEqual(['commentary/record']);
    expect(rules({ passages: record.passages.map((passage) => ({ ...passage, kind: 'bullet' })) })).toEqual(['commentary/record']);
    expect(rules({ quotations: [] })).toEqual(['commentary/record']);
  });
  test('is of the text that the manifest names', () => {
    expect(rules({}, '0'.repeat(64))).toEqual(['commentary/record']);
  });
});
