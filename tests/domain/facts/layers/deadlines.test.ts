import { describe, expect, it } from 'vitest';
import { deadlines } from '../../../../src/domain/facts/layers/deadlines.ts';
import { readingOf, treeOf } from '../trees.ts';

const table = (...lines: string[]) =>
  Object.fromEntries(
    [...deadlines(readingOf(treeOf(...lines)))].map(([id, found]) => [
      id,
      found.map(({ days, date, from }) => `${days} ${date}${from === id ? '' : ` from ${from}`}`),
    ]),
  );

describe('the clock of a lead-in', () => {
  it('runs for the items that complete it, and for no other', () => {
    expect(
      table(
        '3 | Sec. 3. | Deployment. | Within 60 days of the date of this order, the Secretary of Alpha shall:',
        '3.a | (a) | | develop a process;',
        '3.b | (b) | | design a framework with makers through which makers would be able to:',
        '3.b.i | (i) | | provide access, for up to 30 days.',
        '3.c | (c) | | Nothing in this section shall be construed to bind makers.',
      ),
    ).toEqual({ '3': ['60 2026-08-01'], '3.a': ['60 2026-08-01 from 3'], '3.b': ['60 2026-08-01 from 3'], '3.b.i': [], '3.c': [] });
  });

  it('runs for the items of an item', () => {
    expect(
      table('1 | | | Within 30 days of this order, the Secretary of Alpha shall:', '1.a | (a) | | take steps to:', '1.a.i | (i) | | act.')[
        '1.a.i'
      ],
    ).toEqual(['30 2026-07-02 from 1']);
  });

  it('does not run where another sentence leads in', () => {
    expect(table('1 | | | Within 30 days of this order, agencies shall act. To that end:', '1.a | (a) | | Agencies shall report.')).toEqual(
      { '1': ['30 2026-07-02'], '1.a': [] },
    );
  });
});

describe('several clocks', () => {
  it('stand with the task of the provision first, then the lead-in', () => {
    expect(
      table(
        '1 | | | Within 90 days of this order, agencies shall:',
        '1.a | (a) | | within 10 days of receiving the notice due within 5 days of this order, report.',
      )['1.a'],
    ).toEqual(['10 null', '5 2026-06-07', '90 2026-08-31 from 1']);
    expect(table('1 | | | The reports were due within 5 days of this order. Agencies shall act within 7 days of this order.')['1']).toEqual(
      ['7 2026-06-09', '5 2026-06-07'],
    );
  });
});

it('a deadline says the words, their place, the day and its name', () => {
  const [fact] =
    deadlines(readingOf(treeOf('2.f | (f) | | Within 60 days of the date of this order, agencies shall act.'))).get('2.f') ?? [];
  expect(fact).toEqual({
    provision: '2.f',
    from: '2.f',
    words: 'Within 60 days of the date of this order',
    start: 4,
    end: 44,
    kind: 'by',
    count: 60,
    unit: 'day',
    days: 60,
    event: 'the date of this order',
    date: '2026-08-01',
    weekday: 'Saturday',
  });
});

it('a year is counted in days too, and a clock without a date keeps its own count', () => {
  expect(table('1 | | | Within 1 year of this order, agencies shall act.')['1']).toEqual(['365 2027-06-02']);
  expect(table('1 | | | Within 2 weeks of the review, agencies shall act.')['1']).toEqual(['14 null']);
  expect(table('1 | | | Within 2 years of the review, agencies shall act.')['1']).toEqual(['null null']);
});

describe('words in quotation marks', () => {
  it('set this order no time: they are struck from another, or put into it (E.O. 12948, 13422)', () => {
    expect(
      table(
        "1 | | | Section 1 is amended by deleting the phrase ``Within 12 months of the date of this order,'' and inserting ``By March 24, 1995,'' in lieu thereof. Within 30 days of the date of this order, the Secretary of Alpha shall report.",
        '2 | | | Section 6 is amended to read: “Within 60 days of the date of this order, each agency shall designate an officer.”',
      ),
    ).toEqual({ '1': ['30 2026-07-02'], '2': [] });
  });
});
