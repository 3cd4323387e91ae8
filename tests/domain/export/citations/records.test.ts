import { expect, test } from 'vitest';
import { allRecords, explanationRecord, orderRecord, provisionRecord } from '../../../../src/domain/export/citations/records.ts';
import { contextWith } from '../context.ts';
import { EDITION } from '../edition.ts';

const context = contextWith();
const view = (id: string) => EDITION.provisions.find((one) => one.id === id)!;

test('the order is a regulation with genre, number, volume and page', () => {
  expect(orderRecord(context)).toMatchObject({
    id: 'eo-99001',
    type: 'regulation',
    genre: 'Exec. Order',
    number: '99001',
    volume: '95',
    page: '12345',
    'container-title-short': 'Fed. Reg.',
    issued: { 'date-parts': [[2031, 1, 3]] },
    URL: 'https://bridges.example/some/path/eo/99001/',
  });
});

test('a provision adds its section as the locator, and the citation in Bluebook form as a note', () => {
  expect(provisionRecord(context, view('2.b.i'))).toMatchObject({
    id: 'eo-99001-sec-2-b-i',
    type: 'regulation',
    section: '2(b)(i)',
    locator: '2(b)(i)',
    note: 'Exec. Order No. 99,001, § 2(b)(i), 95 Fed. Reg. 12,345 (Jan. 3, 2031)',
    URL: 'https://bridges.example/some/path/eo/99001/2/b/i/',
  });
});

test('the preamble has no section to name', () => {
  expect(provisionRecord(context, view('preamble'))).not.toHaveProperty('section');
});

test('an explanation is a web page of this site, never the order', () => {
  const record = explanationRecord(context, view('2.a'));
  expect(record).toMatchObject({
    id: 'eo-99001-sec-2-a-explained',
    type: 'webpage',
    'container-title': 'Executive Order 99001, explained',
  });
  expect(record).not.toHaveProperty('number');
});

test('an order without a page in the Federal Register names none', () => {
  const record = orderRecord(contextWith({ order: { ...EDITION.order, frCitation: null, frDoc: null } }));
  expect(record).not.toHaveProperty('volume');
  expect(record.note).toBe('Exec. Order No. 99,001 (January 3, 2031)');
});

test('there is one record for the order, one for each provision and one for each explanation, and no id twice', () => {
  const ids = allRecords(context).map(({ id }) => id);
  expect(ids).toHaveLength(1 + 2 * EDITION.provisions.length);
  expect(new Set(ids).size).toBe(ids.length);
});
