import { expect, test } from 'vitest';
import { orderMetaTags, pageMetaTags, provisionMetaTags, type MetaTag } from '../../../../src/domain/export/citations/meta-tags.ts';
import { contextWith } from '../context.ts';
import { EDITION } from '../edition.ts';

const context = contextWith();
const asObject = (tags: readonly MetaTag[]) => Object.fromEntries(tags.map(({ name, content }) => [name, content]));

test('the page of the order is saved as legislation, with its place in the Federal Register', () => {
  expect(asObject(orderMetaTags(context))).toMatchObject({
    citation_title: 'Counting Bridges & Painting Them',
    citation_publication_date: '2031/01/03',
    citation_volume: '95',
    citation_firstpage: '12345',
    'bibo:type': 'Legislation',
    'DC.date': '2031-01-03',
    'DCTERMS.bibliographicCitation': 'Exec. Order No. 99,001, 95 Fed. Reg. 12,345 (January 3, 2031)',
  });
});

test('the page of a provision is saved as the order at that provision', () => {
  const tags = asObject(
    provisionMetaTags(
      context,
      EDITION.provisions.find(({ id }) => id === '2.a')!,
    ),
  );
  expect(tags).toMatchObject({ citation_public_url: 'https://bridges.example/some/path/eo/99001/2/a/', 'bibo:type': 'Legislation' });
  expect(tags['DCTERMS.bibliographicCitation']).toContain('§ 2(a)');
});

test('any other page is a page of this site', () => {
  const tags = asObject(pageMetaTags(context, { path: '/deadlines/', title: 'Deadlines', description: 'What is due.' }));
  expect(tags).toMatchObject({
    citation_title: 'Deadlines',
    'DC.publisher': 'Executive Order 99001, explained',
    citation_publication_date: '2031/03/01',
  });
  expect(tags).not.toHaveProperty('bibo:type');
});
