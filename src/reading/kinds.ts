import type { ZodType } from 'zod';
import { authoritySchema, entitySchema, factsSchema } from '../domain/entry/facts.ts';
import { manifestSchema, orderSchema, siteSchema } from '../domain/entry/order.ts';
import { searchSchema } from '../domain/entry/search.ts';
import {
  analysisSchema,
  commentarySchema,
  correctionsSchema,
  divergenceSchema,
  permalinksSchema,
  recordSchema,
} from '../domain/entry/sources.ts';
import { audienceSchema, explanationSchema, pageSchema, questionSchema, termSchema } from '../domain/entry/writing.ts';

/** Where each kind of content lies below the content folder, and its shape. A new kind is one line here. */
export interface Kind {
  readonly folder: string;
  readonly pattern: string;
  readonly schema: ZodType;
}

/** Kinds of which there is one file. */
export const SINGLE = {
  order: { folder: '', pattern: 'order.yaml', schema: orderSchema },
  site: { folder: '', pattern: 'site.yaml', schema: siteSchema },
  manifest: { folder: 'sources', pattern: 'manifest.yaml', schema: manifestSchema },
  facts: { folder: '', pattern: 'facts.yaml', schema: factsSchema },
  corrections: { folder: '', pattern: 'corrections.yaml', schema: correctionsSchema },
} as const satisfies Record<string, Kind>;

/** Kinds of which there are many files, or none. */
export const MANY = {
  explanations: { folder: 'explanations', pattern: '*.mdx', schema: explanationSchema },
  questions: { folder: 'questions', pattern: '*.mdx', schema: questionSchema },
  audiences: { folder: 'audiences', pattern: '*.mdx', schema: audienceSchema },
  terms: { folder: 'terms', pattern: '*.mdx', schema: termSchema },
  pages: { folder: 'pages', pattern: '*.mdx', schema: pageSchema },
  analyses: { folder: 'analysis', pattern: '*.yaml', schema: analysisSchema },
  commentaries: { folder: 'commentary', pattern: '*.mdx', schema: commentarySchema },
  records: { folder: 'commentary', pattern: '*.record.yaml', schema: recordSchema },
  divergences: { folder: 'divergences', pattern: '*.yaml', schema: divergenceSchema },
  entities: { folder: 'entities', pattern: '*.yaml', schema: entitySchema },
  permalinks: { folder: '', pattern: 'permalinks.json', schema: permalinksSchema },
  search: { folder: '', pattern: 'search.yaml', schema: searchSchema },
  authorities: { folder: 'authorities', pattern: '**/*.yaml', schema: authoritySchema },
} as const satisfies Record<string, Kind>;

/** Id of an entry: its path below the kind's folder without the extension. */
export function entryId(path: string): string {
  return path.replace(/(?:\.record)?\.(?:mdx|yaml|json)$/, '');
}
