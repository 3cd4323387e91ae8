import { z } from 'zod';
import { address, groundedSentence, prose, provisionId, role, slug } from './common.ts';

/** content/entities/<slug>.yaml */
export const entitySchema = z.strictObject({
  name: prose,
  kind: z.enum(['office', 'agency', 'department', 'committee', 'group']),
  /** Strings by which the order names it. */
  forms: z.array(prose),
  aliases: z.array(prose).default([]),
  partOf: slug.optional(),
  about: z.array(groundedSentence),
  crsNames: z.array(prose).default([]),
});

/** content/authorities/<kind>/…yaml; its path is its id, "usc/44/3552" */
export const authoritySchema = z.strictObject({
  citation: prose,
  title: prose,
  aliases: z.array(prose).default([]),
  about: z.array(groundedSentence),
  /** Only where the citation grammar cannot form one. */
  address: address.optional(),
});

/** content/facts.yaml: what a person adds to the facts derived from the words. */
export const factsSchema = z.strictObject({
  actors: z.array(z.strictObject({ provision: provisionId, entity: slug, role, words: prose, overrule: role.optional() })).default([]),
});

export type EntityEntry = z.infer<typeof entitySchema>;
export type AuthorityEntry = z.infer<typeof authoritySchema>;
export type FactsEntry = z.infer<typeof factsSchema>;
