import type { Entry } from '../../src/domain/edition/raw.ts';

/** Whether something of the raw edition is an entry with a body of prose. */
export function isProse(entry: unknown): entry is Entry<unknown> {
  return typeof entry === 'object' && entry !== null && 'body' in entry && typeof entry.body === 'string' && entry.body.trim() !== '';
}
