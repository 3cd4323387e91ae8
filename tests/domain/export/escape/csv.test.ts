import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, csvRows } from '../../../../src/domain/export/escape/csv.ts';

test.each([
  ['plain', 'plain'],
  ['a, b', '"a, b"'],
  ['say "x"', '"say ""x"""'],
  ['two\nlines', '"two\nlines"'],
  [' edge ', '" edge "'],
  ['=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['＝1', "'＝1"],
])('the cell %j is written %j', (value, expected) => {
  expect(csvCell(value)).toBe(expected);
});

test('rows end with CRLF', () => {
  expect(
    csvRows([
      ['a', 'b'],
      ['c', ''],
    ]),
  ).toBe('a,b\r\nc,\r\n');
});

test('any cells are given back by a strict parser, but for the apostrophe that disarms a formula', () => {
  const rows = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(fc.string(), { minLength: width, maxLength: width }), { minLength: 1 }));
  fc.assert(
    fc.property(rows, (table) => {
      fc.pre(table.every((row) => row.length > 1 || row[0] !== ''));
      const parsed = parse(csvRows(table), { record_delimiter: '\r\n', relax_quotes: false, bom: false });
      expect(parsed).toEqual(table.map((row) => row.map((cell) => (/^[=+\-@\t\r\n＝＋－＠]/u.test(cell) ? `'${cell}` : cell))));
    }),
  );
});

test('no cell begins with what a spreadsheet would reckon with', () => {
  fc.assert(
    fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', ''), fc.string(), (first, rest) => {
      expect(csvCell(first + rest)).not.toMatch(/^"?[=+\-@\t\r]/);
    }),
  );
});
