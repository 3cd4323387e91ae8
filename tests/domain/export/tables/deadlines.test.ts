import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { deadlinesTable } from '../../../../src/domain/export/tables/deadlines.ts';
import { contextWith, contextWithWords } from '../context.ts';

const read = (text: string) => parse<Record<string, string>>(text, { columns: true, record_delimiter: '\r\n' });

test('the table has a row for each deadline: the words, then days, date and weekday', () => {
  const rows = read(deadlinesTable(contextWith()));
  expect(rows.map((row) => row['provision'])).toEqual(['2.a', '2.b']);
  expect(rows[0]).toMatchObject({
    citation: 'E.O. 99001, Section 2(a)',
    words: 'Within 60 days of the date of this order',
    days: '60',
    date: '2031-03-04',
    weekday: 'Tuesday',
    from: '2',
    actors: 'Secretary of Roads (lead)',
    address: 'https://bridges.example/some/path/eo/99001/2/a/',
  });
});

test('words that look like a formula are disarmed', () => {
  expect(read(deadlinesTable(contextWithWords('2.a', '=1+1')))[0]!['title']).toBe("'=1+1");
});
