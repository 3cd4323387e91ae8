import { holdsQuotation } from '../prose/quotation.ts';
import { foldQuotation } from '../text/fold.ts';
import { sha256OfText } from '../text/sha256.ts';
import type { Claim, Commentary } from './claim.ts';
import { cutPassages, type Passage } from './passage.ts';

/** A passage as the project may keep it: what it measures, not what it says. */
export interface RecordedPassage {
  readonly n: number;
  /** A `PassageKind`, as it was when the record was made. */
  readonly kind: string;
  readonly words: number;
  readonly sha256: string;
}

/** A quotation that was found in the full text, and where. */
export interface RecordedQuotation {
  /** Number of the claim that quotes. */
  readonly claim: number;
  /** SHA-256 of the quotation, white space and quotation marks folded. */
  readonly sha256: string;
  /** Numbers of the passages that hold it word for word, among those its claim accounts for. */
  readonly passages: readonly number[];
}

/**
 * What is kept of a commentary's full text, which is not ours to publish: enough to see that no passage was
 * passed over and that no quotation has changed since it was last held against the text.
 */
export interface CommentaryRecord {
  readonly source: string;
  /** SHA-256 of the full text as received, as UTF-8. */
  readonly sha256: string;
  /** Words of all passages together. */
  readonly words: number;
  readonly passages: readonly RecordedPassage[];
  readonly quotations: readonly RecordedQuotation[];
  /** SHA-256 over all the rest, so that no figure of the record changes unseen where the full text is not at hand. */
  readonly seal: string;
}

/** Makes the record from the full text. A quotation found in no passage of its claim is recorded with none; `verifyFullText` says so. */
export function makeRecord(commentary: Commentary, fullText: string): CommentaryRecord {
  const passages = cutPassages(fullText);
  const unsealed = {
    source: commentary.source,
    sha256: sha256OfText(fullText),
    words: passages.reduce((sum, passage) => sum + passage.words, 0),
    passages: passages.map(({ n, kind, words, sha256 }) => ({ n, kind, words, sha256 })),
    quotations: commentary.claims.flatMap((claim) =>
      claim.quote === null ? [] : [{ claim: claim.n, sha256: quotationHash(claim.quote), passages: passagesQuoted(claim, passages) }],
    ),
  };
  return { ...unsealed, seal: sealOf(unsealed) };
}

export function sealOf({ source, sha256, words, passages, quotations }: Omit<CommentaryRecord, 'seal'>): string {
  const kept = [
    source,
    sha256,
    words,
    passages.map((passage) => [passage.n, passage.kind, passage.words, passage.sha256]),
    quotations.map((quotation) => [quotation.claim, quotation.sha256, quotation.passages]),
  ];
  return sha256OfText(JSON.stringify(kept));
}

export function quotationHash(quote: string): string {
  return sha256OfText(foldQuotation(quote));
}

/** Numbers of the passages, among those the claim accounts for, in which its quotation stands as whole words. */
export function passagesQuoted(claim: Claim, passages: readonly Passage[]): number[] {
  const { quote, accounts } = claim;
  if (quote === null) return [];
  return passages.filter((passage) => accounts.includes(passage.n) && holdsQuotation(passage.text, quote)).map((passage) => passage.n);
}
