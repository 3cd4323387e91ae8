import { z } from 'zod';
import { address, day, prose, provisionId, quotedWords, reference, sha256, slug, verdict } from './common.ts';

/** content/analysis/<source>.yaml: what its passages speak of, and the addresses its links lost. */
export const analysisSchema = z.strictObject({
  source: slug,
  links: z.array(
    z.strictObject({ text: prose, nth: z.number().int().positive().optional(), address: address.nullable(), why: prose.optional() }),
  ),
  passages: z.record(
    z.string(),
    z.strictObject({
      provisions: z.array(provisionId).default([]),
      background: z.boolean().default(false),
      note: prose.optional(),
    }),
  ),
  tasks: z
    .array(
      z.strictObject({
        passage: slug,
        provisions: z.array(provisionId),
        leadInOrder: z.array(slug),
        differs: z.strictObject({ says: prose, words: z.array(quotedWords) }).optional(),
      }),
    )
    .default([]),
  questions: z.array(z.strictObject({ passage: slug, question: prose })).default([]),
});

const numbers = z.array(z.number().int().positive());

const claimSchema = z.strictObject({
  n: z.number().int().positive(),
  quote: prose.nullable(),
  /** Numbers of the sentences and bullets it accounts for. */
  accounts: z.array(z.number().int().positive()),
  says: prose,
  provisions: z.array(provisionId),
  verdict,
  why: prose,
  repeats: z.number().int().positive().optional(),
});

/** content/commentary/<source>.mdx */
export const commentarySchema = z.strictObject({
  source: slug,
  /** Numbers of the claims under each verdict: written twice, so that a slip shows. */
  verdicts: z.strictObject({ agrees: numbers, adds: numbers, imprecise: numbers, contradicts: numbers }),
  claims: z.array(claimSchema).min(1),
});

/** content/commentary/<source>.record.yaml: generated from the full text, which is not kept. */
export const recordSchema = z.strictObject({
  source: slug,
  sha256,
  words: z.number().int().positive(),
  passages: z.array(z.strictObject({ n: z.number().int().positive(), kind: z.string(), sha256, words: z.number().int().nonnegative() })),
  quotations: z.array(z.strictObject({ claim: z.number().int().positive(), sha256, passages: z.array(z.number().int().positive()) })),
  seal: sha256,
});

/** content/divergences/<slug>.yaml */
export const divergenceSchema = z.strictObject({
  title: prose,
  rank: z.number(),
  provisions: z.array(provisionId),
  sources: z.array(reference),
  verdict,
  orderWords: z.array(quotedWords),
  claim: prose,
  why: prose,
  follows: prose,
});

/** content/corrections.yaml: errors of ours that were mended, newest first. */
export const correctionsSchema = z.strictObject({
  corrections: z.array(z.strictObject({ date: day, page: z.string().startsWith('/'), was: prose, now: prose })),
});

/** content/permalinks.json: every address ever published → where it leads now. */
export const permalinksSchema = z.record(z.string().startsWith('/'), z.string().startsWith('/'));

export type PermalinksEntry = z.infer<typeof permalinksSchema>;
export type AnalysisEntry = z.infer<typeof analysisSchema>;
export type ClaimEntry = z.infer<typeof claimSchema>;
export type CommentaryEntry = z.infer<typeof commentarySchema>;
export type RecordEntry = z.infer<typeof recordSchema>;
export type DivergenceEntry = z.infer<typeof divergenceSchema>;
export type CorrectionsEntry = z.infer<typeof correctionsSchema>;
