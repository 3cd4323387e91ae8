import { expect, test } from 'vitest';
import { closesAtEnd, quotationIn } from '../../../src/domain/order/quotation.ts';

test.each([
  ['“one”', 0],
  ['“one', 1],
  ["``one '' two", 0],
  ['say "one" and "two', 1],
  ["the Nation's “model(s)”", 0],
  ['“one “two” three', 1],
])('%j leaves %i quotations open', (text, open) => {
  expect(quotationIn(text, 0).open).toBe(open);
});

test('a paragraph inside a quotation opens with a mark anew', () => {
  expect(quotationIn('“two', 1).open).toBe(1);
  expect(quotationIn('“three”', 1).open).toBe(0);
});

test('a quotation closes at the end, or after its first words', () => {
  const closes = (text: string) => closesAtEnd(text, quotationIn(text, 0).closedAt);
  expect(['“It meets.”', '“It meets”; and', "``It meets.''."].every(closes)).toBe(true);
  expect(['“Agency” means an agency.', '“one', 'none'].some(closes)).toBe(false);
});
