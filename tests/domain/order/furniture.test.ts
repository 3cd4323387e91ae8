import { expect, test } from 'vitest';
import { furnitureReason, mustStandApart } from '../../../src/domain/order/furniture.ts';

test.each([
  ['[[Page 3822]]', 'page mark'],
  ['  17  ', 'page mark'],
  ['Page 3 of 12', 'page mark'],
  ['- 4 -', 'page mark'],
  ['- - - - - - -', 'rule'],
  ['________', 'rule'],
  ['<GRAPHIC(S) NOT AVAILABLE IN TIFF FORMAT>', 'graphic'],
  ['Federal Register / Vol. 75, No. 216 / Tuesday, November 9, 2010 / Presidential Documents', 'running head'],
  ['34566 Federal Register / Vol. 91, No. 107 / Friday, June 5, 2026 / Presidential Documents', 'running head'],
  ['Presidential Documents 34567', 'running head'],
  ['VerDate Sep<11>2014 18:33 Jun 04, 2026 Jkt 268001 PO 00000 Frm 00001 Fmt 4705', 'running head'],
  ['lotter on DSK11XQN23PROD with FRONT MATTER 1', 'running head'],
])('%j is a %s', (line, reason) => {
  expect(furnitureReason(line)).toBe(reason);
});

test.each(['Sec. 2. Policy.', '(a) It is so.', 'in 2026', 'on Monday with Commerce', 'Presidential Documents are kept.'])(
  '%j is words of the order',
  (line) => {
    expect(furnitureReason(line)).toBeNull();
  },
);

test('only a bare number must stand apart to be a page’s', () => {
  expect(['3502', '[[Page 3]]', '- 4 -'].map(mustStandApart)).toEqual([true, false, false]);
});
