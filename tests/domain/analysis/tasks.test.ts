import { describe, expect, test } from 'vitest';
import type { Role } from '../../../src/domain/entry/common.ts';
import { checkLists, compareLists } from '../../../src/domain/analysis/compare.ts';
import { linkPassages } from '../../../src/domain/analysis/linked.ts';
import { parseAnalysis } from '../../../src/domain/analysis/parse.ts';
import { checkTasks, type TaskEntry } from '../../../src/domain/analysis/task-check.ts';
import { taskRows } from '../../../src/domain/analysis/tasks.ts';
import { FILE } from './small.ts';

const TABLE = 'analysis/small.yaml';
const parse = (bullets: string) => parseAnalysis(`# T\n\n## Tasks\n\n${bullets}\n\n## Disclaimer\n\nMade up.`, FILE).analysis.passages;
const row = (bullet: string) => taskRows(parse(`- ${bullet}\n- Rest. Due within 1 days.`))[0]!;

describe('a task', () => {
  test('is taken apart into words, entities and date', () => {
    expect(
      row('Mend locks; count fish (Office of Locks [OL], the Keeper of Weirs and Dams, and NCD). Due within 30 days (July 2, 2031).'),
    ).toEqual({
      passage: 'tasks-1',
      task: 'Mend locks; count fish',
      named: [
        { name: 'Office of Locks', abbreviation: 'OL' },
        { name: 'Keeper of Weirs and Dams', abbreviation: null },
        { name: 'NCD', abbreviation: 'NCD' },
      ],
      namedIn: 'list',
      due: 'Due within 30 days (July 2, 2031).',
      days: 30,
      date: '2031-07-02',
    });
  });
  test('may have no date', () => {
    expect(
      row('Sue under 18 U.S.C. §§[1028](#), [1030](#) (Department of Justice [DOJ]). Ongoing and without stated due date.'),
    ).toMatchObject({
      task: 'Sue under 18 U.S.C. §§1028, 1030',
      due: 'Ongoing and without stated due date.',
      days: null,
      date: null,
    });
  });
  test('may name its entity only inside its words, or nowhere', () => {
    expect(row('Guard the Department of Weirs (DOW; see E.O. 1 (old)) boats. Due within 30 days (July 2, 2031).')).toMatchObject({
      named: [],
      namedIn: null,
    });
    expect(row('Guard the Department of Weirs (DOW; once “Dams”) boats. Due within 30 days (July 2, 2031).')).toMatchObject({
      named: [{ name: 'DOW' }],
      namedIn: 'task',
      task: expect.stringMatching(/boats$/),
    });
  });
  test('parts two abbreviations at "and"', () =>
    expect(row('Count (OL and NCD). Ongoing.').named.map((entity) => entity.name)).toEqual(['OL', 'NCD']));
  test('is no bullet of a list in which nothing is due', () => expect(taskRows(parse('- Red (OL).\n- Blue.'))).toEqual([]));
});

const passages = parse('- Mend (Office of Locks [OL], and NCD). Due within 30 days (July 2, 2031).\n- Count (OL). Ongoing.');
const rows = taskRows(passages);
const known = new Set(['2.a', '2.b']);
const wordsOf = (id: string) =>
  ({ '2.a': 'The Keeper shall mend every lock.', '2.b': 'The Office of Locks shall count the fish.' })[id] ?? null;
const { linked } = linkPassages(
  passages,
  { 'tasks-1': { provisions: ['2.a'], background: false }, 'tasks-2': { provisions: ['2.b'], background: false } },
  known,
  TABLE,
);
const FIRST: TaskEntry = {
  passage: 'tasks-1',
  provisions: ['2.a'],
  leadInOrder: ['keeper'],
  differs: { says: 'CRS says “Mend”, the order “mend every lock”.', words: [{ provision: '2.a', words: 'The Keeper shall mend' }] },
};
const SECOND: TaskEntry = { passage: 'tasks-2', provisions: ['2.b'], leadInOrder: ['ol'] };

describe('the table of tasks', () => {
  const check = (...entries: TaskEntry[]) => checkTasks(rows, entries, linked, wordsOf, TABLE).map((problem) => problem.rule);
  test('has one row for each task and none besides', () => {
    expect(check(FIRST, SECOND)).toEqual([]);
    expect(check(FIRST)).toEqual(['analysis/task']);
    expect(check(FIRST, SECOND, SECOND)).toEqual(['analysis/task']);
    expect(check(FIRST, SECOND, { ...SECOND, passage: 'disclaimer-1' })).toEqual(['analysis/task']);
  });
  test('shows provisions the passage is linked to, in their own words', () => {
    expect(check(FIRST, { ...SECOND, provisions: ['2.a'] })).toEqual(['analysis/task-provision']);
    expect(check({ ...FIRST, differs: { says: 'So.', words: [{ provision: '2.a', words: 'The Keeper may mend' }] } }, SECOND)).toEqual([
      'analysis/order-words',
    ]);
    expect(check({ ...FIRST, differs: { says: 'The order says “count”.', words: [] } }, SECOND)).toEqual(['analysis/quotation']);
  });
});

describe('two lists of entities', () => {
  const idOf = (name: string) => ({ OL: 'ol', NCD: 'ncd' })[name];
  const acting = (...all: [string, Role][]) => all.map(([entity, role]) => ({ entity, role }));
  test('are compared by who is added, left out and first', () => {
    expect(compareLists(rows[0]!, acting(['keeper', 'lead'], ['ol', 'consult'], ['public', 'benefit']), idOf)).toEqual({
      named: ['ol', 'ncd'],
      added: [{ name: 'NCD', abbreviation: 'NCD' }],
      leftOut: ['keeper'],
      leadAgrees: false,
    });
  });
  test('never differ in silence', () => {
    const actingUnder = (id: string) => (id === '2.a' ? acting(['keeper', 'lead']) : acting(['ol', 'lead']));
    const check = (...entries: TaskEntry[]) =>
      checkLists(rows, entries, { actingUnder, idOf, file: TABLE }).map((problem) => [problem.rule, problem.found]);
    expect(check(FIRST, SECOND)).toEqual([]);
    expect(check({ ...FIRST, differs: undefined })).toEqual([
      [
        'analysis/untold-difference',
        "The list of tasks-1 differs from the order's: Office of Locks added; NCD added; keeper left out; another lead, or none.",
      ],
    ]);
    expect(check({ ...FIRST, leadInOrder: ['ol'] })).toEqual([['analysis/lead', 'The row tasks-1 says that ol leads.']]);
  });
});
