import { expect, test } from 'vitest';
import { mainPages } from '../../../scripts/lighthouse/main-pages.ts';

const site = [
  '/',
  '/404.html',
  '/about/',
  '/eo/14179/',
  '/eo/14179/1/',
  '/eo/14179/2/',
  '/eo/14179/2/a/',
  '/eo/14179/2/a/i/',
  '/eo/14179/2/a/ii/',
  '/eo/14179/3/',
  '/eo/14179/3/a/',
  '/analysis/',
  '/analysis/if1/',
  '/compare/',
  '/search/',
  '/memo/',
];

test('one page of each main kind is measured, whatever the order', () => {
  expect(mainPages(site)).toEqual([
    '/',
    '/eo/14179/',
    '/eo/14179/2/',
    '/eo/14179/2/a/i/',
    '/analysis/if1/',
    '/compare/',
    '/search/',
    '/memo/',
  ]);
});

test('a kind that the site lacks is left out', () => {
  expect(mainPages(['/', '/eo/14179/', '/search/'])).toEqual(['/', '/eo/14179/', '/search/']);
});
