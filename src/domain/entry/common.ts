import { z } from 'zod';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Not February 30, which arithmetic would turn into another day. */
function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** A calendar day, "2026-06-02". YAML gives unquoted days as dates; both become the same text at this border. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string().regex(isoDay, 'a day as YYYY-MM-DD').refine(isInCalendar, 'a day that the calendar has'),
);

/** An id of a provision, passage, claim or source. Whether it leads anywhere is resolved when the edition is assembled. */
export const reference = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9./-]*$/, 'a reference such as 2.c.iii, if13268/tasks-3 or eyeon/claim-1');
export const provisionId = z.string().regex(/^[a-z0-9]+(?:[.-][A-Za-z0-9]+)*$/, 'an id of a provision such as 2.c.iii');
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');
export const prose = z.string().trim().min(1);
export const address = z.url({ protocol: /^https$/ });
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal');
export const verdict = z.enum(['agrees', 'adds', 'imprecise', 'contradicts']);
export const role = z.enum(['lead', 'through', 'consult', 'coordinate', 'collaborate', 'decide', 'benefit']);

/** Words of the order, quoted, and the provision they stand in. */
export const quotedWords = z.strictObject({ provision: provisionId, words: prose });
/** A sentence of ours and what bears it out. */
export const groundedSentence = z.strictObject({
  text: prose,
  ref: z.union([reference, z.array(reference)]),
  silent: z.boolean().optional(),
});

export type Verdict = z.infer<typeof verdict>;
export type Role = z.infer<typeof role>;
