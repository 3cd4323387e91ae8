import { z } from 'zod';
import { prose, provisionId, quotedWords, slug } from './common.ts';

/** content/explanations/<provision>.mdx */
export const explanationSchema = z.strictObject({ provision: provisionId, title: prose });

/** content/questions/<slug>.mdx */
export const questionSchema = z.strictObject({
  question: prose.regex(/\?$/, 'a question mark at the end'),
  topic: z.enum(['basics', 'models', 'duties', 'dates', 'law', 'sources']),
  rank: z.number(),
  /** Answered on the front page. */
  front: z.boolean().default(false),
  /** The order does not say. */
  silent: z.boolean().default(false),
  words: z.array(quotedWords),
});

/** content/audiences/<slug>.mdx */
export const audienceSchema = z.strictObject({
  name: prose,
  title: prose,
  rank: z.number(),
  entities: z.array(slug),
  provisions: z.array(provisionId),
});

/** content/terms/<slug>.mdx */
export const termSchema = z.strictObject({
  term: prose,
  /** As the order writes it; empty where it does not. */
  forms: z.array(prose),
  defined: z.boolean(),
  kind: z.enum(['defined', 'undefined', 'technical']),
  aliases: z.array(prose).default([]),
});

/** content/pages/<slug>.mdx */
export const pageSchema = z.strictObject({ title: prose, description: prose });

export type ExplanationEntry = z.infer<typeof explanationSchema>;
export type QuestionEntry = z.infer<typeof questionSchema>;
export type AudienceEntry = z.infer<typeof audienceSchema>;
export type TermEntry = z.infer<typeof termSchema>;
export type PageEntry = z.infer<typeof pageSchema>;
