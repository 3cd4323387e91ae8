import type { Problem } from '../problem/problem.ts';
import type { Claim, Commentary } from './claim.ts';
import { coverage } from './coverage.ts';
import type { CommentaryRecord } from './record.ts';

/** Every passage accounted for, every number leading somewhere. */
export function checkAccounts(commentary: Commentary, record: CommentaryRecord): Problem[] {
  return [
    ...checkNumbers(commentary),
    ...checkPassageNumbers(commentary, record),
    ...checkMissing(commentary, record),
    ...checkRepeats(commentary),
  ];
}

/** Claims are numbered from 1 without gaps: the number is their address. */
function checkNumbers({ file, claims }: Commentary): Problem[] {
  return claims
    .map((claim, index) => ({ claim, due: index + 1 }))
    .filter(({ claim, due }) => claim.n !== due)
    .map(({ claim, due }) => ({
      rule: 'commentary/claim-number',
      file,
      found: `The claim in place ${due} has the number ${claim.n}.`,
      expected: 'Claims numbered 1, 2, 3 … in the order of the file.',
      mend: `Give it the number ${due}, and look where its old number is referred to.`,
    }));
}

function checkPassageNumbers({ file, claims }: Commentary, record: CommentaryRecord): Problem[] {
  const known = new Set(record.passages.map((passage) => passage.n));
  const problems: Problem[] = [];
  for (const claim of claims) {
    const strangers = claim.accounts.filter((n) => !known.has(n));
    if (claim.accounts.length > 0 && strangers.length === 0) continue;
    problems.push({
      rule: 'commentary/no-such-passage',
      file,
      found:
        claim.accounts.length === 0 ? `Claim ${claim.n} accounts for no passage.` : `Claim ${claim.n} accounts for ${listed(strangers)}.`,
      expected: `One or more passages from 1 to ${record.passages.length}.`,
      mend: 'Correct its list "accounts".',
    });
  }
  return problems;
}

function checkMissing({ file, claims }: Commentary, record: CommentaryRecord): Problem[] {
  return coverage(record, claims).missing.map((passage) => ({
    rule: 'commentary/unaccounted-passage',
    file,
    found: `No claim accounts for passage ${passage.n} (${passage.kind}, ${passage.words} words).`,
    expected: 'Every heading, sentence and bullet accounted for.',
    mend: `Write a claim that accounts for it, or add ${passage.n} to the "accounts" of the claim it repeats.`,
  }));
}

/** A claim repeats one that stands on its own, so that no chain or circle can form. */
function checkRepeats({ file, claims }: Commentary): Problem[] {
  const byNumber = new Map(claims.map((claim) => [claim.n, claim]));
  return claims
    .filter((claim) => claim.repeats !== undefined && !mayRepeat(claim, byNumber.get(claim.repeats)))
    .map((claim) => ({
      rule: 'commentary/repeats',
      file,
      found: `Claim ${claim.n} (${claim.verdict}) repeats claim ${claim.repeats}, ${flaw(claim, byNumber.get(claim.repeats ?? 0))}.`,
      expected: 'Another claim of the same commentary, with the same verdict, that repeats none.',
      mend: 'Name the claim where it is said first, or drop "repeats".',
    }));
}

function mayRepeat(claim: Claim, first: Claim | undefined): boolean {
  return first !== undefined && first.n !== claim.n && first.repeats === undefined && first.verdict === claim.verdict;
}

function flaw(claim: Claim, first: Claim | undefined): string {
  if (first === undefined) return 'which is not there';
  if (first.n === claim.n) return 'which is itself';
  return first.repeats === undefined ? `whose verdict is "${first.verdict}"` : `which itself repeats claim ${first.repeats}`;
}

function listed(numbers: readonly number[]): string {
  return `passage ${numbers.join(', ')}, which the record does not have`;
}
