import type { Claim, Commentary } from '../../../src/domain/commentary/claim.ts';

/** A made-up commentary: a heading, two sentences, two bullets, the second of two sentences. */
export const NOTE = [
  'Rules for kites',
  'The rule took effect on May 1. It asks every owner to keep a log.',
  '- Owners may fly kites up to 90 feet high.',
  '- The mayor decides. Nobody else does.',
  '',
].join('\n');

/** Words of a made-up order by provision. */
export const ORDER: Readonly<Record<string, string>> = {
  '1.a': '(a) Owners of kites should keep a log of each flight, for up to 90 days.',
  '1.b': '(b) The council shall decide, in consultation with the mayor.',
};
export const wordsOf = (id: string) => ORDER[id] ?? null;

export function claim(n: number, change: Partial<Claim> = {}): Claim {
  return { n, quote: null, accounts: [n], says: 'Says so.', provisions: [], verdict: 'adds', why: 'Background.', ...change };
}

/** Claims for all six passages of the note. */
export function note(...changed: Claim[]): Commentary {
  const claims = [1, 2, 3, 4, 5, 6].map((n) => changed.find((other) => other.n === n) ?? claim(n));
  return { source: 'note', file: 'commentary/note.mdx', claims };
}
