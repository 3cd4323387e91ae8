import { describe, expect, test } from 'vitest';
import { linkPassages, passagesByProvision, type PassageTable } from '../../../src/domain/analysis/linked.ts';
import { parseAnalysis } from '../../../src/domain/analysis/parse.ts';
import { checkNotes, checkQuestions } from '../../../src/domain/analysis/quoted.ts';
import { FILE } from './small.ts';

const TABLE = 'analysis/small.yaml';
const { passages } = parseAnalysis('# T\n\nThe order opens “locks”.\n\n## A\n\nOne.\n\n## Disclaimer\n\nMade up.', FILE).analysis;
const known = new Set(['1', '2.a']);
const wordsOf = (id: string) => ({ '1': 'Open the locks at once.', '2.a': 'Count the fish.' })[id] ?? null;
const of = (provisions: string[], more: Partial<PassageTable[string]> = {}) => ({
  provisions,
  background: provisions.length === 0,
  ...more,
});
const GOOD: PassageTable = { 'intro-1': of(['1', '2.a']), 'a-1': of(['1']), 'disclaimer-1': of([]) };
const link = (table: PassageTable) => linkPassages(passages, table, known, TABLE);
const rules = (table: PassageTable) => link(table).problems.map((problem) => problem.rule);

describe('linked passages', () => {
  test('lead to provisions and back', () => {
    const { linked, problems } = link(GOOD);
    expect(problems).toEqual([]);
    expect(linked.map(({ anchor, provisions, background }) => [anchor, provisions, background])).toEqual([
      ['intro-1', ['1', '2.a'], false],
      ['a-1', ['1'], false],
      ['disclaimer-1', [], true],
    ]);
    expect([...passagesByProvision(linked)]).toEqual([
      ['1', ['intro-1', 'a-1']],
      ['2.a', ['intro-1']],
    ]);
  });
  test('must each have an entry', () => {
    const { 'a-1': _, ...rest } = GOOD;
    expect(link(rest).problems).toMatchObject([{ rule: 'analysis/unlinked-passage', file: TABLE, found: 'No entry for a-1, "One.".' }]);
  });
  test('are either linked or background', () => {
    expect(rules({ ...GOOD, 'a-1': of([], { background: false }) })).toEqual(['analysis/provisions-or-background']);
    expect(rules({ ...GOOD, 'a-1': of(['1'], { background: true }) })).toEqual(['analysis/provisions-or-background']);
  });
  test('name only provisions and anchors that are there', () => {
    expect(rules({ ...GOOD, 'a-1': of(['9.z']) })).toEqual(['analysis/no-such-provision']);
    expect(rules({ ...GOOD, 'a-7': of(['1']) })).toEqual(['analysis/no-such-passage']);
    expect(rules(JSON.parse('{"__proto__": {"provisions": [], "background": true}}'))).toContain('analysis/no-such-passage');
  });
});

describe('our words on a passage', () => {
  const notes = (note: string) =>
    checkNotes(link({ ...GOOD, 'a-1': of(['1'], { note }) }).linked, wordsOf, TABLE).map((problem) => problem.found);
  test('quote only the passage and its provisions', () => {
    expect(notes('It says “One”, the order “Open the locks”.')).toEqual([]);
    expect(notes('The order says “Count the fish”.')).toEqual(['The note on a-1 quotes “Count the fish”.']);
  });
  test('ask one question, of a passage that is there', () => {
    const ask = (passage: string, question: string) =>
      checkQuestions([{ passage, question }], link(GOOD).linked, TABLE).map((problem) => problem.rule);
    expect(ask('intro-1', 'Who opens the “locks”?')).toEqual([]);
    expect(ask('intro-9', 'Who?')).toEqual(['analysis/no-such-passage']);
    expect(ask('intro-1', 'Who? When?')).toEqual(['analysis/question']);
    expect(ask('intro-1', 'Who opens the “weirs”?')).toEqual(['analysis/quotation']);
  });
});
