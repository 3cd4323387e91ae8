import { z } from 'zod';
import { address, day, prose, sha256, slug } from './common.ts';

/** content/order.yaml: what the order's own page in the Federal Register says of it. */
export const orderSchema = z.strictObject({
  number: z.string().regex(/^\d+(?:-[A-Z])?$/),
  title: prose,
  president: prose,
  signed: day,
  filed: day.nullable(),
  published: day.nullable(),
  frDoc: z.string().nullable(),
  frCitation: z
    .string()
    .regex(/^\d+ FR \d+$/)
    .nullable(),
  /** Congress in session when it was signed, for bills cited without one. */
  congress: z.number().int().positive(),
  /** Id of its text in the manifest. */
  source: slug,
});

/** content/sources/manifest.yaml: one entry a source text. */
export const sourceSchema = z.strictObject({
  id: slug,
  kind: z.enum(['order', 'analysis', 'commentary']),
  /** File beside the manifest; absent where the text may not be shown whole. */
  file: z.string().optional(),
  /** Of the file as received. */
  sha256,
  /** First digits of each line's hash, to tell at which line a text was altered: printed by scripts/record-source.ts. */
  lines: z
    .string()
    .regex(/^[0-9a-f]+$/)
    .optional(),
  title: prose,
  /** Short name for marks in the margin. */
  shortName: prose,
  publisher: prose,
  authors: z.array(prose),
  date: day.nullable(),
  /** What is known of the date where no day is. */
  dateNote: prose.nullable(),
  address,
  rights: prose,
});
export const manifestSchema = z.strictObject({ sources: z.array(sourceSchema).min(1) });

/** content/site.yaml: what the site says of itself. */
export const siteSchema = z.strictObject({
  title: prose,
  shortTitle: prose,
  description: prose,
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language such as en-US'),
  /** Last day of which the sources speak. */
  sourcesEnd: day,
  licence: z.strictObject({ name: prose, address }),
  /** Whose texts are compared, in the order they are shown. */
  compared: z.array(slug),
});

export type OrderEntry = z.infer<typeof orderSchema>;
export type SourceEntry = z.infer<typeof sourceSchema>;
export type SiteEntry = z.infer<typeof siteSchema>;
