import { anchorOf, orderPath } from './provision.ts';

/** Site paths of everything that is not a provision. All begin and end with a slash, before any base path. */
export const PATHS = {
  home: '/',
  questions: '/questions/',
  analysis: '/analysis/',
  commentary: '/commentary/',
  compare: '/compare/',
  deadlines: '/deadlines/',
  who: '/who/',
  terms: '/terms/',
  law: '/law/',
  search: '/search/',
  memo: '/memo/',
  cite: '/cite/',
  data: '/data/',
  about: '/about/',
  accessibility: '/accessibility/',
  verify: '/verify/',
  corrections: '/corrections/',
} as const;

export const audiencePath = (slug: string): string => `/for/${slug}/`;
export const analysisPath = (source: string): string => `/analysis/${source}/`;
export const commentaryPath = (source: string): string => `/commentary/${source}/`;
export const entityPath = (slug: string): string => `/who/${slug}/`;
export const termPath = (slug: string): string => `/terms/${slug}/`;
export const authorityPath = (id: string): string => `/law/${id}/`;
export const questionPath = (slug: string): string => `/questions/#${slug}`;
export const divergencePath = (slug: string): string => `/compare/#${slug}`;
/** `reference` is "if13268/tasks-3". */
export const passagePath = (reference: string): string => `/analysis/${reference.replace('/', '/#')}`;
/** `reference` is "eyeon/claim-1". */
export const claimPath = (reference: string): string => `/commentary/${reference.replace('/', '/#')}`;
export const deadlinePath = (provision: string): string => `/deadlines/#${anchorOf(provision)}`;
/** A provision's place in the whole order on one page. */
export const inWholeOrder = (number: string, id: string): string => `${orderPath(number)}#${anchorOf(id)}`;
/** Where the downloads of an order lie: "/data/eo-14179/". */
export const dataFolder = (number: string): string => `/data/eo-${number}/`;
