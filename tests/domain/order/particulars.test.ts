import { expect, test } from 'vitest';
import { particularsOf } from '../../../src/domain/order/particulars.ts';
import type { Furniture } from '../../../src/domain/order/provision.ts';

/** A text that is nothing but what stands before and after the words. */
function read(front: string, end: string): ReturnType<typeof particularsOf> {
  const source = front + end;
  const furniture: Furniture[] = [
    { start: 0, end: front.length, reason: 'front matter' },
    { start: front.length, end: source.length, reason: 'end matter' },
  ];
  return particularsOf(source, { furniture });
}

test('a filed order says its number, its days and its document number', () => {
  expect(
    read(
      'EXECUTIVE ORDER\n99001\n\n- - -\nCOUNTING BRIDGES\n',
      'THE WHITE HOUSE,\n\nMarch 4, 2031.\n[FR Doc. 2031-00123 Filed: 3/6/2031 11:15 am; Publication Date: 3/7/2031]',
    ),
  ).toEqual({
    number: '99001',
    signed: '2031-03-04',
    filed: '2031-03-06',
    published: '2031-03-07',
    frDoc: '2031-00123',
    volume: null,
    page: null,
    front: 'EXECUTIVE ORDER 99001 - - - COUNTING BRIDGES',
  });
});

test('one printed in the Federal Register says volume, page and day of the issue too', () => {
  expect(
    read(
      '[Federal Register Volume 96, Number 14 (Friday, March 7, 2031)]\n[Pages 68675-68677]\n[FR Doc No: 2031-123]\nExecutive Order 99,001 of March 4, 2031\n',
      'THE WHITE HOUSE,\nMarch 4, 2031.\n[FR Doc. 2031-123\nFiled 3-6-31; 8:45 am]',
    ),
  ).toMatchObject({
    number: '99001',
    signed: '2031-03-04',
    filed: '2031-03-06',
    published: '2031-03-07',
    frDoc: '2031-123',
    volume: 96,
    page: 68675,
  });
});

test('one posted by the White House may say its day only', () => {
  expect(read('', 'THE WHITE HOUSE,\nMarch 4, 2031.')).toMatchObject({
    number: null,
    signed: '2031-03-04',
    filed: null,
    frDoc: null,
    front: null,
  });
});

test('the number of another order in the title is not its own (E.O. 14261, as posted)', () => {
  expect(
    read('Reinvigorating America’s Clean Coal Industry and Amending Executive Order 14241\n', 'THE WHITE HOUSE,\nMarch 4, 2031.').number,
  ).toBeNull();
});

test('a document number may begin with a letter (E.O. 13523)', () => {
  expect(read('', 'THE WHITE HOUSE,\nDecember 11, 2009.\n[FR Doc. E9-30020\nFiled 12-15-09; 8:45 am]').frDoc).toBe('E9-30020');
});

test('two days of signing that differ are none: one is a misprint (E.O. 13526)', () => {
  expect(read('Executive Order 13526 of December 29, 2009\n', 'THE WHITE HOUSE,\nDecember 29, 2010.').signed).toBeNull();
  expect(read('Executive Order 13405 of June 16, 2006\n', '[FR Doc. 06-5592\nFiled 6-19-06; 11:43 am]').signed).toBe('2006-06-16');
});

test('two digits of a year are of the nineties or later (E.O. 13119)', () => {
  expect(read('', 'THE WHITE HOUSE,\nApril 13, 1999.\n[FR Doc. 99-9738\nFiled 4-15-99; 8:45 am]').filed).toBe('1999-04-15');
});

test('a day of filing before that of signing is a misprint (E.O. 13361)', () => {
  expect(read('', 'THE WHITE HOUSE,\nNovember 16, 2004.\n[FR Doc. 04-25866\nFiled 10-18-04; 8:45 am]').filed).toBeNull();
});
