import { expect, test } from 'vitest';
import { headingLength, isTitle, lowerHeadingLength, plainHeadingLength } from '../../../src/domain/order/heading.ts';

test.each([
  ['Purpose. The United States continues', 'Purpose.'],
  ['Policy . It is', 'Policy .'],
  ['Controlled Unclassified Information (CUI).', 'Controlled Unclassified Information (CUI).'],
  ['Revocations; Conforming Provisions. (a) The', 'Revocations; Conforming Provisions.'],
  ['Interpretation of this Order. (a) For', 'Interpretation of this Order.'],
  ['Improving the U.S. Response to Threats. It is', 'Improving the U.S. Response to Threats.'],
  ['Payment Model in Medicare Part B. To the extent', 'Payment Model in Medicare Part B.'],
  ['Buying American to “Hire American.” (a) In order', 'Buying American to “Hire American.”'],
  ['Training.To improve', 'Training.'],
  ['The Secretary of State shall report. It', null],
  ['The Board meets. It', null],
  ['Within 30 days of the date of this order, it ends.', null],
  ['No. 5 is revoked.', null],
])('the heading of %j is %j', (text, heading) => {
  expect(text.slice(0, headingLength(text)) || null).toBe(heading);
});

test('before a label, a first sentence without a verb is a heading though its words are small', () => {
  const length = (text: string) => text.slice(0, plainHeadingLength(text));
  expect(length('National integration and policy. (a) Through')).toBe('National integration and policy.');
  expect(length('Rationale: (a) This order finds')).toBe('Rationale:');
  expect(length('The board shall: (a) meet')).toBe('');
  expect(length('National integration and policy. Through')).toBe('');
});

test('after a section’s number, a few small words without a verb are a heading', () => {
  const length = (text: string) => text.slice(0, lowerHeadingLength(text));
  expect(length('Rescission and waiver of standards. The heads shall')).toBe('Rescission and waiver of standards.');
  expect(length('The heads report. They')).toBe('');
  expect(length('Executive Order 13000 is hereby revoked. It')).toBe('');
});

test('titles have capitals but for small words', () => {
  expect(['Faith-Based and Neighborhood Partnerships', 'Use of AI by the Nation’s Agencies', '“Hire American”'].every(isTitle)).toBe(true);
  expect(['the Secretary', 'Use of it everywhere', 'One; two'].some(isTitle)).toBe(false);
});
