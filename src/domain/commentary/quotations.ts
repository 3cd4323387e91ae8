import type { Problem } from '../problem/problem.ts';
import { wordsIn } from '../prose/words.ts';
import type { Claim, Commentary } from './claim.ts';
import { quotationHash, type CommentaryRecord } from './record.ts';

/** What the publishers' copyright leaves us: no long quotation, and no text rebuilt from short ones. */
export const MOST_WORDS_QUOTED = 50;
export const LARGEST_SHARE_QUOTED = 1 / 4;

/** Words quoted by the claims together and their share of the commentary (0 to 1); words quoted twice count twice. */
export interface Quoted {
  readonly quotations: number;
  readonly words: number;
  readonly longest: number;
  readonly share: number;
}

export function quoted(record: CommentaryRecord, claims: readonly Claim[]): Quoted {
  const lengths = claims.flatMap((claim) => (claim.quote === null ? [] : [lengthOf(claim)]));
  const words = lengths.reduce((sum, length) => sum + length, 0);
  return { quotations: lengths.length, words, longest: Math.max(0, ...lengths), share: words === 0 ? 0 : words / record.words };
}

/** The limits, and each quotation against its recorded hash: what the build can check without the full text. */
export function checkQuotations(commentary: Commentary, record: CommentaryRecord): Problem[] {
  return [...checkLengths(commentary), ...checkShare(commentary, record), ...checkHashes(commentary, record)];
}

function checkLengths({ file, claims }: Commentary): Problem[] {
  return claims
    .filter((claim) => lengthOf(claim) > MOST_WORDS_QUOTED)
    .map((claim) => ({
      rule: 'commentary/quotation-too-long',
      file,
      found: `The quotation of claim ${claim.n} has ${lengthOf(claim)} words.`,
      expected: `At most ${MOST_WORDS_QUOTED} words.`,
      mend: 'Quote the words that matter and say the rest in our own.',
    }));
}

function checkShare({ file, claims }: Commentary, record: CommentaryRecord): Problem[] {
  const { words, share } = quoted(record, claims);
  if (share <= LARGEST_SHARE_QUOTED) return [];
  return [
    {
      rule: 'commentary/quotations-share',
      file,
      found: `The quotations hold ${words} of the commentary's ${record.words} words.`,
      expected: `At most ${Math.floor(record.words * LARGEST_SHARE_QUOTED)} words, a quarter.`,
      mend: 'Shorten quotations, or set "quote" to null where our words are enough.',
    },
  ];
}

function checkHashes({ file, claims }: Commentary, record: CommentaryRecord): Problem[] {
  const mend = 'Run the record command with the full text at hand; it refuses words that are not there.';
  const problems: Problem[] = [];
  for (const claim of claims) {
    const kept = record.quotations.find((quotation) => quotation.claim === claim.n);
    const hash = claim.quote === null ? undefined : quotationHash(claim.quote);
    const standsIn = kept?.passages.filter((n) => claim.accounts.includes(n)) ?? [];
    if (kept?.sha256 === hash && (hash === undefined || standsIn.length > 0)) continue;
    const found =
      kept?.sha256 === hash
        ? `The quotation of claim ${claim.n} stands in no passage that the claim accounts for.`
        : `The quotation of claim ${claim.n} is not the one that was held against the full text.`;
    problems.push({ rule: 'commentary/quotation-hash', file, found, expected: 'The quotation on record.', mend });
  }
  const numbers = new Set(claims.map((claim) => claim.n));
  for (const n of record.quotations.map((kept) => kept.claim).filter((claim) => !numbers.has(claim))) {
    problems.push({
      rule: 'commentary/quotation-hash',
      file,
      found: `The record has a quotation for claim ${n}, which is not there.`,
      expected: 'The quotations of the claims.',
      mend,
    });
  }
  return problems;
}

function lengthOf(claim: Claim): number {
  return wordsIn(claim.quote ?? '').length;
}
