import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { linkPassages, passagesByProvision } from '../../../src/domain/analysis/linked.ts';
import { restoreLinks } from '../../../src/domain/analysis/links.ts';
import { parseAnalysis } from '../../../src/domain/analysis/parse.ts';
import { checkNotes, checkQuestions } from '../../../src/domain/analysis/quoted.ts';
import { checkTasks } from '../../../src/domain/analysis/task-check.ts';
import { taskRows } from '../../../src/domain/analysis/tasks.ts';
import { analysisSchema } from '../../../src/domain/entry/sources.ts';
import { addDays } from '../../../src/domain/facts/calendar.ts';
import { parseOrder } from '../../../src/domain/order/parse.ts';
import { foldSpace } from '../../../src/domain/text/fold.ts';
import { sentences } from '../../../src/domain/text/sentences.ts';

const read = (file: string) => readFileSync(new URL(`../../../content/${file}`, import.meta.url), 'utf8');
const FILE = 'analysis/if13268.yaml';
const entry = analysisSchema.parse(parse(read(FILE)));
const source = read('sources/crs-if13268.txt');
const order = parseOrder(read('sources/order.txt'), 'sources/order.txt').tree.provisions;
const wordsOf = (id: string) => order.find((provision) => provision.id === id)?.text ?? null;
const parsed = parseAnalysis(source, 'sources/crs-if13268.txt');
const restored = restoreLinks(parsed.analysis, entry.links, FILE);
const { linked, problems } = linkPassages(
  restored.analysis.passages,
  entry.passages,
  new Set(order.map((provision) => provision.id)),
  FILE,
);
const rows = taskRows(linked);
const passage = (anchor: string) => linked.find((one) => one.anchor === anchor)!;

describe('the CRS text', () => {
  test('parses whole, with its date, number, authors and disclaimer', () => {
    expect(parsed.problems).toEqual([]);
    expect(parsed.analysis).toMatchObject({
      title: { text: 'Controlling Advanced Artificial Intelligence: Executive Order 14409 Explained' },
      date: { words: 'July 9, 2026', day: '2026-07-09' },
      number: 'IF13268',
      authors: [
        { name: 'Chris Jaikaran', role: 'Specialist in Cybersecurity Policy' },
        { name: 'Laurie Harris', role: 'Analyst in Science and Technology Policy' },
        { name: 'Kelley M. Sayler', role: 'Specialist in Advanced Technology and Global Security' },
      ],
      disclaimer: ['disclaimer-1'],
    });
  });
  test('has 24 passages below 7 headings', () => {
    const counts = new Map<string, number>();
    for (const { anchor } of linked) counts.set(anchor.replace(/-\d+$/, ''), (counts.get(anchor.replace(/-\d+$/, '')) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      intro: 1,
      'e-o-summary': 2,
      tasks: 11,
      'cybersecurity-implications': 3,
      'implications-for-broader-ai-policy': 2,
      'national-security-presidential-memorandum-11': 1,
      'considerations-for-congress': 3,
      disclaimer: 1,
    });
    expect(linked.filter((one) => one.kind === 'bullet').map((one) => one.anchor)).toEqual(
      [2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `tasks-${n}`),
    );
  });
  test('is mended where a page break cut a sentence', () => {
    expect(passage('cybersecurity-implications-1').text).toContain('A voluntary notification and review window aims to give agencies time');
    expect(passage('national-security-presidential-memorandum-11-1').text).toContain('“[accelerating] the development and use of AI');
  });
  test('reads, passage after passage, as the source does without its marks', () => {
    const plain = foldSpace(
      source.slice(source.indexOf('On June 2'), source.indexOf('\n---')).replace(/\]\(#\)|[*]|^#+ .*$|^- /gm, ''),
    ).replaceAll('[', '');
    const body = linked
      .filter((one) => !parsed.analysis.disclaimer.includes(one.anchor))
      .map((one) => one.text)
      .join(' ');
    expect(body.replaceAll('[', '')).toBe(plain);
  });
});

describe('its links', () => {
  test('are 23, each with a row; only certain addresses are given', () => {
    expect(restored.problems).toEqual([]);
    expect(restored.analysis.links).toHaveLength(23);
    const hosts = restored.analysis.links.map((link) => link.address && new URL(link.address).host);
    expect([...new Set(hosts)]).toEqual([
      'www.federalregister.gov',
      null,
      'www.cisa.gov',
      'www.govinfo.gov',
      'www.wassenaar.org',
      'www.congress.gov',
    ]);
    expect(hosts.filter((host) => host === null)).toHaveLength(13);
  });
  test('of the U.S. Code lead to the sections they name', () => {
    const runs = passage('tasks-10').runs.filter((run) => run.link !== undefined);
    expect(runs.map(({ text, address }) => address === `https://www.govinfo.gov/link/uscode/18/${text}`)).toEqual([true, true, true]);
  });
});

describe('its passages', () => {
  test('are all linked or background, and everything quoted is there', () => {
    expect([
      ...problems,
      ...checkNotes(linked, wordsOf, FILE),
      ...checkQuestions(entry.questions, linked, FILE),
      ...checkTasks(rows, entry.tasks, linked, wordsOf, FILE),
    ]).toEqual([]);
    expect(linked.filter((one) => one.background).map((one) => one.anchor)).toEqual([
      'tasks-11',
      'national-security-presidential-memorandum-11-1',
      'disclaimer-1',
    ]);
  });
  test('reach every task of the order', () => {
    const by = passagesByProvision(linked);
    const tasks = [
      '2.a',
      '2.b',
      '2.c',
      '2.c.i',
      '2.c.ii',
      '2.c.iii',
      '2.d',
      '2.e',
      '2.f',
      '3',
      '3.a',
      '3.b',
      '3.b.i',
      '3.b.ii',
      '3.b.iii',
      '3.c',
      '4',
      '5.b',
    ];
    expect(tasks.filter((id) => !by.has(id))).toEqual([]);
  });
});

describe('its tasks', () => {
  test('name these entities', () => {
    expect(
      rows.map((row) => [row.passage, row.namedIn, row.named.map(({ name, abbreviation }) => abbreviation ?? name).join(' ')]),
    ).toEqual([
      ['tasks-2', 'list', 'Committee on National Security Systems'],
      ['tasks-3', 'task', 'DOD'],
      ['tasks-4', 'list', 'CISA OMB NSC APNSA NCD'],
      ['tasks-5', 'list', 'Treasury NCD NSA CISA'],
      ['tasks-6', 'list', 'OMB CISA NCD'],
      ['tasks-7', 'list', 'NSA NCD APST CISA DOD'],
      ['tasks-8', 'list', 'Treasury NSA CISA NIST APST DOD'],
      ['tasks-9', 'list', 'OPM'],
      ['tasks-10', 'list', 'DOJ'],
    ]);
  });
  test('are due on the days their own counts give', () => {
    expect(rows.map((row) => row.date)).toEqual(rows.map((row) => (row.days === null ? null : addDays('2026-06-02', row.days))));
    expect(rows.at(-1)).toMatchObject({ due: 'Ongoing and without stated due date.', date: null });
  });
  test('all say how they differ from the order', () =>
    expect(entry.tasks.every((task) => task.differs && task.differs.words.length > 0)).toBe(true));
});

test('our sentences about it are short', () => {
  const prose = [
    ...linked.map((one) => one.note ?? ''),
    ...entry.tasks.map((task) => task.differs?.says ?? ''),
    ...entry.questions.map((one) => one.question),
  ];
  const lengths = prose.flatMap((text) => sentences(text.replace(/“[^”]*”/g, 'X'))).map((sentence) => sentence.text.split(' ').length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(28);
});
