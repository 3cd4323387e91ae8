import '@citation-js/plugin-bibtex';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex, bibtexOf } from '../../../../src/domain/export/citations/bibtex.ts';
import { cslJson } from '../../../../src/domain/export/citations/csl-json.ts';
import { allRecords, orderRecord } from '../../../../src/domain/export/citations/records.ts';
import { ris, risOf } from '../../../../src/domain/export/citations/ris.ts';
import { foldSpace } from '../../../../src/domain/text/fold.ts';
import { contextWith } from '../context.ts';

const context = contextWith();
const records = allRecords(context);
const order = orderRecord(context);

test('CSL-JSON is taken by a citation processor, which prints each law with its section', () => {
  const cite = new Cite(JSON.parse(cslJson(context)));
  expect(cite.data.map((item) => item['id'])).toEqual(records.map(({ id }) => id));
  const printed = cite.format('bibliography', { format: 'text', template: 'apa', entry: 'eo-99001-sec-2-b-i' });
  expect(printed).toContain('Exec. Order No. 99001, 95 Federal Register § 2(b)(i) (2031)');
});

test.each([
  ['RIS', ris(context)],
  ['BibTeX', bibtex(context)],
])('%s is read back: every record, laws as laws and web pages as web pages', (_, file) => {
  const { data } = new Cite(file);
  expect(data.map((item) => item['id'])).toEqual(records.map(({ id }) => id));
  expect(data.map((item) => item['type'])).toEqual(records.map(({ type }) => (type === 'regulation' ? 'legislation' : 'webpage')));
  expect(data.map((item) => item['URL'])).toEqual(records.map(({ URL }) => URL));
});

test('RIS keeps number, page, section and date; the volume too, which this reader passes over', () => {
  const record = risOf({ ...order, section: '2(a)' });
  expect(new Cite(record).data[0]).toMatchObject({
    number: '99001',
    page: '12345',
    section: '2(a)',
    issued: { 'date-parts': [[2031, 1, 3]] },
  });
  expect(record).toContain('\r\nVL  - 95\r\n');
});

test('BibTeX keeps genre, number, volume, page, section and date', () => {
  const [item] = new Cite(bibtexOf({ ...order, section: '2(a)' })).data;
  expect(item).toMatchObject({
    genre: 'Exec. Order',
    number: '99001',
    volume: '95',
    page: '12345',
    issued: { 'date-parts': [[2031, 1, 3]] },
  });
  expect(item).toHaveProperty('chapter-number', '2(a)');
});

test('RIS lines end with CRLF and hold no line break', () => {
  for (const line of ris(context).split('\r\n')) expect(line).toMatch(/^(?:[A-Z][A-Z0-9] {2}- [^\r\n]*)?$/);
});

const title = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .map(foldSpace)
  .filter((text) => text !== '');

test('any title is given back by the reader of RIS', () => {
  fc.assert(
    fc.property(title, (text) => {
      expect(new Cite(risOf({ ...order, title: text })).data[0]).toHaveProperty('title', text);
    }),
    { numRuns: 50 },
  );
});

test('any title is given back by the reader of BibTeX', () => {
  fc.assert(
    fc.property(title, (text) => {
      const [item] = new Cite(bibtexOf({ ...order, title: text })).data;
      expect(String(item?.['title']).replace(/<\/?span[^>]*>/g, '')).toBe(text);
    }),
    { numRuns: 50 },
  );
});
