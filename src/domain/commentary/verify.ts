import type { Problem } from '../problem/problem.ts';
import { sha256OfText } from '../text/sha256.ts';
import type { Commentary } from './claim.ts';
import { cutPassages, type Passage } from './passage.ts';
import { passagesQuoted, quotationHash, type CommentaryRecord } from './record.ts';

/** Holds the record and every quotation against the full text: what can be checked only where the text is at hand. */
export function verifyFullText(commentary: Commentary, record: CommentaryRecord, fullText: string): Problem[] {
  const passages = cutPassages(fullText);
  return [
    ...checkSource(commentary, record, fullText),
    ...checkPassages(commentary, record, passages),
    ...checkWords(commentary, record, passages),
  ];
}

const AGAIN = 'See which text the claims were written against; then run the record command with it.';

function checkSource({ file, source }: Commentary, record: CommentaryRecord, fullText: string): Problem[] {
  const hash = sha256OfText(fullText);
  if (hash === record.sha256) return [];
  return [
    {
      rule: 'commentary/source-hash',
      file,
      found: `The full text of ${source} has the SHA-256 ${hash}.`,
      expected: `${record.sha256}, as recorded.`,
      mend: AGAIN,
    },
  ];
}

function checkPassages({ file }: Commentary, record: CommentaryRecord, passages: readonly Passage[]): Problem[] {
  const problems: Problem[] = [];
  for (let i = 0; i < Math.max(passages.length, record.passages.length); i += 1) {
    const [real, kept] = [passages[i], record.passages[i]];
    if (real && kept && real.sha256 === kept.sha256 && real.n === kept.n && real.words === kept.words && real.kind === kept.kind) continue;
    problems.push({
      rule: 'commentary/passage-hash',
      file,
      found: `Passage ${i + 1} ${real ? 'of the full text differs from the record' : 'is not in the full text'}.`,
      expected: kept
        ? `A ${kept.kind} of ${kept.words} words with the SHA-256 ${kept.sha256}.`
        : `No more than ${record.passages.length} passages.`,
      mend: AGAIN,
    });
  }
  return problems;
}

function checkWords({ file, claims }: Commentary, record: CommentaryRecord, passages: readonly Passage[]): Problem[] {
  const problems: Problem[] = [];
  for (const claim of claims) {
    if (claim.quote === null) continue;
    const real = passagesQuoted(claim, passages);
    const kept = record.quotations.find((quotation) => quotation.claim === claim.n);
    if (real.length === 0) {
      problems.push({
        rule: 'commentary/quotation-words',
        file,
        found: `Claim ${claim.n} quotes “${claim.quote}”.`,
        expected: `Words as they stand in passage ${claim.accounts.join(', ')}.`,
        mend: 'Quote word for word, or correct "accounts".',
      });
    } else if (kept?.sha256 !== quotationHash(claim.quote) || String(kept.passages) !== String(real)) {
      problems.push({
        rule: 'commentary/quotation-passage',
        file,
        found: `The quotation of claim ${claim.n} stands in passage ${real.join(', ')}; the record has ${kept?.passages.join(', ') || 'none'}.`,
        expected: 'A record that agrees with the full text.',
        mend: AGAIN,
      });
    }
  }
  return problems;
}
