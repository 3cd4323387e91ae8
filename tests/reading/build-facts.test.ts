import { expect, test } from 'vitest';
import { reportAddress } from '../../src/reading/build-facts.ts';

test('an address to report errors is a link, or none is given', () => {
  expect(reportAddress(undefined)).toBeNull();
  expect(reportAddress('')).toBeNull();
  expect(reportAddress('https://example.org/a/b/issues')).toBe('https://example.org/a/b/issues');
});

test.each(['example.org', 'http://example.org', 'javascript:alert(1)'])('%s is refused, with the cure', (said) => {
  expect(() => reportAddress(said)).toThrow(/Give an address such as https:/);
});
