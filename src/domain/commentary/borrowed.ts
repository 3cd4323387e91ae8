import type { Problem } from '../problem/problem.ts';
import { foldQuotation } from '../text/fold.ts';
import type { Commentary } from './claim.ts';

/** From this many words on, what we call our words are the commentary's. */
export const WORDS_BORROWED = 8;

/**
 * "Our words" are ours: no claim's `says` or `why` runs on for eight words with the full text. Words that a public text
 * has too (the order's, which commentaries repeat) are nobody's.
 */
export function checkBorrowed({ file, claims }: Commentary, fullText: string, publicTexts: readonly string[]): Problem[] {
  const theirs = runsOf(fullText);
  const free = new Set(publicTexts.flatMap((text) => [...runsOf(text)]));
  return claims.flatMap((claim) =>
    [claim.says, claim.why]
      .flatMap((prose) => [...runsOf(prose)].filter((run) => theirs.has(run) && !free.has(run)).slice(0, 1))
      .map((run) => ({
        rule: 'commentary/borrowed',
        file,
        found: `Claim ${claim.n} says “${run}” as its own words.`,
        expected: `Fewer than ${WORDS_BORROWED} words running as in the commentary.`,
        mend: 'Say it in our words, or quote it as "quote".',
      })),
  );
}

/** Every run of that many words, in lower case and without punctuation. */
function runsOf(text: string): Set<string> {
  const words =
    foldQuotation(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];
  return new Set(
    words
      .map((_, at) => words.slice(at, at + WORDS_BORROWED))
      .filter((run) => run.length === WORDS_BORROWED)
      .map((run) => run.join(' ')),
  );
}
