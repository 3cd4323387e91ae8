import { expect, test } from 'vitest';
import { orderText } from '../../../../src/domain/export/text/order.ts';
import { contextWith } from '../context.ts';
import { EDITION } from '../edition.ts';

test('the text says what it is and where it is from, then gives the exact words, a provision a paragraph', () => {
  const [head, ...words] = orderText(contextWith()).trimEnd().split('\n\n');
  expect(head).toBe(
    [
      'Executive Order 99001 of January 3, 2031 (Counting Bridges & Painting Them)',
      '95 FR 12345, FR Doc. 2031-00123',
      'https://www.example.gov/documents/2031-00123',
    ].join('\n'),
  );
  expect(words).toEqual(EDITION.provisions.map(({ provision }) => provision.text));
});
