import { describe, expect, test } from 'vitest';
import { countPages, normalised, pagesOfPlaces } from '../../../scripts/pdf/document.ts';

const pdf = (clock: string, node: number) =>
  Buffer.from(
    [
      '%PDF-1.4',
      `1 0 obj\n<</CreationDate (D:${clock}+02'00')\n/ModDate (D:${clock}+02'00')>>\nendobj`,
      '2 0 obj\n<</Type /Page>>\nendobj\n3 0 obj\n<</Type /Page>>\nendobj\n4 0 obj\n<</Type /Page>>\nendobj',
      '5 0 obj\n<</Type /Pages\n/Kids [3 0 R 2 0 R]>>\nendobj',
      '6 0 obj\n<</Type /Pages\n/Kids [5 0 R 4 0 R]>>\nendobj',
      '7 0 obj\n<</first [3 0 R /XYZ 0 700 0]\n/sec#2d2 [4 0 R /XYZ 0 9 0]>>\nendobj',
      `8 0 obj\n<</ID (node${String(node + 7).padStart(8, '0')})>>\nendobj\n9 0 obj\n<</ID (node${String(node).padStart(8, '0')})>>\nendobj`,
      '10 0 obj\n<</Type /Catalog\n/Pages 6 0 R\n/Dests 7 0 R>>\nendobj',
    ].join('\n'),
    'latin1',
  );
const once = pdf('20260102030405', 2279);
const again = pdf('20270605040302', 2282);

describe('a PDF', () => {
  test('has its pages in the order of its tree, not of the file', () => {
    expect(countPages(once)).toBe(3);
    expect(pagesOfPlaces(once)).toEqual(
      new Map([
        ['first', 1],
        ['sec-2', 3],
      ]),
    );
  });

  test('made twice is the same to the byte once normalised, and no longer or shorter than before', () => {
    const moment = '2026-11-02T10:15:00Z';
    expect(Buffer.compare(normalised(once, moment), normalised(again, moment))).toBe(0);
    expect(normalised(once, moment).length).toBe(once.length);
    expect(Buffer.from(normalised(once, moment)).toString()).toContain("/CreationDate (D:20261102101500+00'00')");
  });

  test('keeps the order of the elements it names', () => {
    const names = Buffer.from(normalised(once, ''))
      .toString()
      .match(/node\d+/g);
    expect(names).toEqual(['node00000001', 'node00000000']);
  });

  test('without named places has none', () => {
    expect(pagesOfPlaces(Buffer.from('%PDF-1.4'))).toEqual(new Map());
  });
});
