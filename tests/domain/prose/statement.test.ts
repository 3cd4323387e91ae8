import { describe, expect, test } from 'vitest';
import { checkStatement, type Statement } from '../../../src/domain/prose/statement.ts';
import { CONTEXT } from './context.ts';

const statement = (given: Partial<Statement>): Statement => ({
  file: 'a.yaml',
  place: 'why',
  kind: 'judged',
  text: '',
  refs: ['1.a'],
  ...given,
});
const rules = (given: Partial<Statement>): string[] => checkStatement(statement(given), CONTEXT).map(({ rule }) => rule);

describe('words of ours outside the bodies of entries', () => {
  test('are held to their grounds, and a problem says where they stand', () => {
    expect(checkStatement(statement({ text: 'It is so. It must be done in 45 days.', refs: ['3'] }), CONTEXT)).toEqual([
      expect.objectContaining({ rule: 'prose/duty', file: 'a.yaml', found: 'why: “must”, but 3 lays no duty.' }),
      expect.objectContaining({ rule: 'prose/days', file: 'a.yaml', found: 'why: “45 days” does not stand in 3.' }),
    ]);
  });
  test('with grounds of their own are held to their quotations too', () => {
    expect(rules({ kind: 'grounded', text: 'It says “as always”.' })).toEqual(['prose/quotation']);
    expect(rules({ kind: 'judged', text: 'It says “as always”.' })).toEqual([]);
  });
  test('may report another number of days only where the verdict says that it differs', () => {
    expect(rules({ kind: 'reported', text: 'Says that there are 45 days.' })).toEqual(['prose/days']);
    expect(rules({ kind: 'differing', text: 'Says that there are 45 days.' })).toEqual([]);
  });
  test('may ask whether something is mandatory, and may not title it so', () => {
    expect(rules({ kind: 'question', text: 'Is it mandatory?', refs: ['3'] })).toEqual([]);
    expect(rules({ kind: 'title', text: 'Mandatory help', refs: ['4'] })).toEqual(['prose/duty']);
  });
});
