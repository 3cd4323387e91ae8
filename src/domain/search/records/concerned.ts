import type { EntityView, TermView } from '../../edition/edition.ts';

/** Provisions that our own sentences on a thing lean on, in the order of the sentences. */
export function primaryProvisions(thing: EntityView | TermView): string[] {
  const refs = 'about' in thing ? thing.about.flatMap(({ refs }) => [...refs]) : [...thing.refs];
  return [...new Set(refs.filter((ref) => /^(?:\d|preamble$)/.test(ref) && !ref.includes('/')))];
}
