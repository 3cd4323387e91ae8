import { describe, expect, test } from 'vitest';
import { namesWholeOrder } from '../../../src/domain/search/whole-order.ts';

const order = { title: 'Promoting Rural Broadband and Network Security', president: 'President Jane Roe' };

describe('the order as a whole', () => {
  test.each([
    'the order',
    'executive order',
    'what does the order say?',
    'President Roe’s executive order',
    'the rural broadband order',
    'EO on cybersecurity',
    'RB order',
  ])('is named by "%s"', (query) => {
    expect(namesWholeOrder(query, order)).toBe(true);
  });

  test.each(['', 'rural broadband', 'purpose of the order', 'last year’s broadband order', 'orders', 'in order to'])(
    'is not named by "%s"',
    (query) => {
      expect(namesWholeOrder(query, order)).toBe(false);
    },
  );
});
