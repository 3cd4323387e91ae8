import type { Edition } from '../../edition/edition.ts';
import { indexable } from '../indexable.ts';
import { PLAIN, type SearchRecord } from '../record.ts';

/** One record a passage of an analysis, and one a claim of a commentary; every one bears the names of its source. */
export function sourceRecords(edition: Edition): SearchRecord[] {
  return [
    ...edition.analyses.flatMap((analysis) => analysisRecords(analysis, edition.authorities)),
    ...edition.commentaries.flatMap(commentaryRecords),
  ];
}

function analysisRecords(analysis: Edition['analyses'][number], laws: Edition['authorities']): SearchRecord[] {
  const { id, shortName, publisher, authors } = analysis.source;
  const onlyHere = laws.filter(({ provisions }) => provisions.length === 0);
  return analysis.passages.map((passage) => ({
    ...PLAIN,
    kind: 'analysis',
    ref: passage.id,
    url: passage.path,
    title: passage.heading,
    content: indexable(passage.text),
    // Law that the order does not cite is looked for where the analysis speaks of it.
    also: onlyHere.filter((law) => law.analysis.includes(passage.id)).flatMap((law) => [law.citation, law.title, ...law.aliases]),
    near: [id, shortName, publisher, ...authors],
    provisions: passage.provisions,
    source: id,
  }));
}

/** A claim's verdict and its reason stand on its page; searched is what the commentator says. */
function commentaryRecords(commentary: Edition['commentaries'][number]): SearchRecord[] {
  const { id, shortName, publisher, authors } = commentary.source;
  return commentary.claims.map((claim) => ({
    ...PLAIN,
    kind: 'claim',
    ref: claim.id,
    url: claim.path,
    title: `${shortName}, claim ${claim.n}`,
    content: indexable([claim.quote && `“${claim.quote}”`, claim.says].filter(Boolean).join(' ')),
    near: [publisher, ...authors],
    provisions: claim.provisions,
    source: id,
    verdict: claim.verdict,
  }));
}
