import { z } from 'zod';
import { prose } from './common.ts';

/** content/search.yaml: how readers speak of what the order words otherwise, and the pages that answer a question by themselves. */
export const searchSchema = z.strictObject({
  everyday: z.array(z.strictObject({ order: z.array(prose).min(1), readers: z.array(prose).min(1) })).default([]),
  /** By kind and id, "entity:opm": what people call an office, a term or a law, and what no page should call it; other words of a question. */
  nicknames: z
    .record(z.string().regex(/^(?:entity|term|law|question):\S+$/, 'a kind and an id such as entity:opm'), z.array(prose).min(1))
    .default({}),
  pages: z
    .array(
      z.strictObject({
        path: z.string().regex(/^\/(?:[a-z0-9-]+\/)*$/, 'a site path such as /deadlines/'),
        title: prose,
        text: prose,
        also: z.array(prose).default([]),
      }),
    )
    .default([]),
});

export type SearchEntry = z.infer<typeof searchSchema>;
