import { expect, test } from 'vitest';
import { explanationLinkedData, pageLinkedData, siteLinkedData } from '../../../../src/domain/export/linked-data/article.ts';
import { provisionLinkedData } from '../../../../src/domain/export/linked-data/legislation.ts';
import { contextWith } from '../context.ts';
import { EDITION } from '../edition.ts';

const context = contextWith();
const view = EDITION.provisions.find(({ id }) => id === '2.a')!;

test('an explanation is an article about a provision and based on it, never legislation', () => {
  const law = { '@id': provisionLinkedData(context, view)['@id'] };
  expect(explanationLinkedData(context, view)).toMatchObject({
    '@type': 'Article',
    about: law,
    isBasedOn: law,
    headline: `${view.citations.crs}: ${view.title}`,
  });
});

test('any other page is an article about the order', () => {
  const page = pageLinkedData(context, { path: '/deadlines/', title: 'Deadlines', description: 'What is due.' });
  expect(page).toMatchObject({
    '@type': 'Article',
    about: { '@id': 'https://bridges.example/some/path/eo/99001/#legislation' },
    license: 'https://creativecommons.org/licenses/by/4.0/',
  });
});

test('the site says how it is searched', () => {
  expect(siteLinkedData(context)).toMatchObject({
    potentialAction: { target: { urlTemplate: 'https://bridges.example/some/path/search/?q={search_term_string}' } },
  });
});
