import type { Claim } from './claim.ts';
import type { CommentaryRecord, RecordedPassage } from './record.ts';

/** How much of a commentary its claims account for. Shares run from 0 to 1; a text without words is wholly accounted for. */
export interface Coverage {
  readonly source: string;
  readonly claims: number;
  readonly passages: number;
  readonly accountedPassages: number;
  readonly passageShare: number;
  readonly words: number;
  readonly accountedWords: number;
  readonly wordShare: number;
  /** Passages for which no claim accounts, in the order of the text. */
  readonly missing: readonly RecordedPassage[];
}

/** Measures the claims against the recorded passages of the full text. */
export function coverage(record: CommentaryRecord, claims: readonly Claim[]): Coverage {
  const accounted = new Set(claims.flatMap((claim) => claim.accounts));
  const missing = record.passages.filter((passage) => !accounted.has(passage.n));
  const words = sumWords(record.passages);
  const accountedWords = words - sumWords(missing);
  const accountedPassages = record.passages.length - missing.length;
  return {
    source: record.source,
    claims: claims.length,
    passages: record.passages.length,
    accountedPassages,
    passageShare: share(accountedPassages, record.passages.length),
    words,
    accountedWords,
    wordShare: share(accountedWords, words),
    missing,
  };
}

function sumWords(passages: readonly RecordedPassage[]): number {
  return passages.reduce((sum, passage) => sum + passage.words, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
