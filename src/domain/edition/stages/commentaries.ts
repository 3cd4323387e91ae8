import { claimPath, commentaryPath, divergencePath, passagePath } from '../../address/site.ts';
import { checkCommentary } from '../../commentary/check.ts';
import type { Commentary } from '../../commentary/claim.ts';
import { coverage } from '../../commentary/coverage.ts';
import { checkCompared, checkDivergence, type Divergence, type SourceOf } from '../../commentary/divergence.ts';
import { checkRecord } from '../../commentary/sealed.ts';
import { checkTally } from '../../commentary/tally.ts';
import type { Verdict } from '../../entry/common.ts';
import type { ClaimEntry } from '../../entry/sources.ts';
import type { Problem } from '../../problem/problem.ts';
import type { ClaimView, CommentaryView, DivergenceView, PassageView } from '../edition.ts';
import { isId } from '../raw.ts';
import type { RawEdition } from '../raw.ts';

/** Reads the commentaries' claims, held against their records and the order's words. */
export function readCommentaries(raw: RawEdition, wordsOf: (provision: string) => string | null, problems: Problem[]): CommentaryView[] {
  return raw.commentaries.flatMap(({ data, file }) => {
    const source = raw.manifest.data.sources.find(isId(data.source));
    const kept = raw.records.find((one) => one.data.source === data.source);
    if (!source || !kept) {
      const lacking = source ? 'no record of its passages' : 'no source of this id in the manifest';
      problems.push({
        rule: 'commentary/source',
        file,
        found: `${data.source} has ${lacking}.`,
        expected: 'a source in the manifest and a .record.yaml beside the claims.',
        mend: 'add the source, then run "npm run record-commentary -- --sources DIR" with the full text at hand.',
      });
      return [];
    }
    const record = kept.data;
    const commentary: Commentary = { source: source.id, file, claims: data.claims };
    problems.push(
      ...checkRecord(record, source.sha256, kept.file),
      ...checkCommentary(commentary, record, wordsOf),
      ...checkNumbers(data.claims, file),
      ...checkTally(commentary, data.verdicts),
    );
    const claims = data.claims.map((claim) => viewOf(claim, source.id, source.publisher));
    return [
      { source, path: commentaryPath(source.id), claims, coverage: coverage(record, data.claims).wordShare, counts: countsOf(claims) },
    ];
  });
}

function viewOf(claim: ClaimEntry, source: string, publisher: string): ClaimView {
  const id = `${source}/claim-${claim.n}`;
  return {
    id,
    n: claim.n,
    anchor: `claim-${claim.n}`,
    path: claimPath(id),
    publisher,
    quote: claim.quote,
    says: claim.says,
    provisions: claim.provisions,
    verdict: claim.verdict,
    why: claim.why,
    repeats: claim.repeats === undefined ? null : `${source}/claim-${claim.repeats}`,
  };
}

/** Claims are cited by number: each once, from 1 on, so that an address never changes its meaning unseen. */
function checkNumbers(claims: readonly ClaimEntry[], file: string): Problem[] {
  return claims.flatMap((claim, at) =>
    claim.n === at + 1
      ? []
      : [
          {
            rule: 'commentary/number',
            file,
            found: `claim ${claim.n} stands in place ${at + 1}.`,
            expected: `n: ${at + 1}.`,
            mend: 'number the claims 1, 2, 3 … in their order; add new ones at the end.',
          },
        ],
  );
}

function countsOf(claims: readonly ClaimView[]): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { agrees: 0, adds: 0, imprecise: 0, contradicts: 0 };
  for (const claim of claims) counts[claim.verdict] += 1;
  return counts;
}

/** Reads the divergences: each names sources that are there and shows the order's words. */
export function readDivergences(
  raw: RawEdition,
  commentaries: readonly CommentaryView[],
  wordsOf: (provision: string) => string | null,
  passages: readonly PassageView[],
  sourceOf: SourceOf,
  problems: Problem[],
): DivergenceView[] {
  const all: Divergence[] = raw.divergences.map((entry) => ({ ...entry.data, file: entry.file }));
  for (const divergence of all) problems.push(...checkDivergence(divergence, wordsOf, sourceOf));
  for (const { data, file } of raw.commentaries) problems.push(...checkCompared({ source: data.source, file, claims: data.claims }, all));
  const claims = new Map(commentaries.flatMap((commentary) => commentary.claims).map((claim) => [claim.id, claim]));
  return raw.divergences
    .map(({ id, data }) => ({
      ...data,
      id,
      path: divergencePath(id),
      sourceLinks: data.sources.map((ref) => {
        const [source = '', anchor = ''] = ref.split('/');
        const claim = claims.get(ref);
        const name = raw.manifest.data.sources.find(isId(source))?.shortName ?? source;
        const passage = passages.find(isId(ref));
        const place = claim ? `claim ${claim.n}` : (passage?.heading ?? anchor);
        return {
          source,
          path: claim ? claimPath(ref) : passagePath(ref),
          text: `${name}, ${place}`,
          name,
          place,
          verdict: claim?.verdict ?? null,
          words: sourceOf(ref)?.words ?? '',
        };
      }),
    }))
    .sort((a, b) => a.rank - b.rank);
}
