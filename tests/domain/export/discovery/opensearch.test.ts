import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { openSearch } from '../../../../src/domain/export/discovery/opensearch.ts';
import { contextWith } from '../context.ts';

const description = openSearch(contextWith());

test('a browser is told where a query goes', () => {
  expect(() => fromXml(description)).not.toThrow();
  expect(description).toContain('<Url type="text/html" template="https://bridges.example/some/path/search/?q={searchTerms}"/>');
});

test('the short name is no longer than the specification allows', () => {
  expect(/<ShortName>(.*)<\/ShortName>/.exec(description)![1]!.length).toBeLessThanOrEqual(16);
});
