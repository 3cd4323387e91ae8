import { inject } from 'vitest';
import { pagesIn } from '../../../src/integrations/finish/pages.ts';

/** Every page of the built site, by its address. */
export const allPaths: readonly string[] = pagesIn(inject('site')).map(({ path }) => path);

/** The order's number, read from where its pages lie. */
export const orderPath = allPaths.find((path) => /^\/eo\/[^/]+\/$/.test(path)) ?? '/eo/';

/** One page of each kind, for checks that need not see all. */
export const mainPaths: readonly string[] = [
  '/',
  orderPath,
  `${orderPath}3/`,
  `${orderPath}3/b/ii/`,
  '/questions/',
  '/for/ai-developers/',
  '/analysis/if13268/',
  '/commentary/eyeon/',
  '/compare/',
  '/deadlines/',
  '/who/',
  '/terms/covered-frontier-model/',
  '/law/',
  '/search/',
  '/memo/',
  '/cite/',
  '/data/',
  '/404.html',
];
