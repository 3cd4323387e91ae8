import type { Problem } from '../../problem/problem.ts';
import { lineageOf } from '../lineage.ts';
import type { OrderTree } from '../../order/provision.ts';
import type { AnalysisView, CommentaryView } from '../edition.ts';
import type { RawEdition } from '../raw.ts';

/** What the references of our prose lead to. */
export interface References {
  /** Words of a provision, its lead-ins first; null where there is no such provision. */
  readonly provisionWords: (id: string) => string | null;
  /** The same for any reference: provision, passage, claim, source or site. */
  readonly wordsOf: (ref: string) => string | null;
}

/** The order's own words by provision id, with the lead-ins they continue. */
export function provisionWordsOf(tree: OrderTree): (id: string) => string | null {
  const byId = new Map(tree.provisions.map((provision) => [provision.id, provision]));
  return (id) => {
    const provision = byId.get(id);
    return provision ? [...lineageOf(provision, byId), provision].map((one) => one.text).join(' ') : null;
  };
}

export function referencesOf(
  raw: RawEdition,
  tree: OrderTree,
  analyses: readonly AnalysisView[],
  commentaries: readonly CommentaryView[],
): References {
  const provisionWords = provisionWordsOf(tree);
  const passages = new Map(analyses.flatMap((analysis) => analysis.passages).map((passage) => [passage.id, passage.text]));
  const claims = new Map(
    commentaries.flatMap((one) => one.claims).map((claim) => [claim.id, [claim.quote, claim.says, claim.why].filter(Boolean).join(' ')]),
  );
  const sources = new Map(
    raw.manifest.data.sources.map((source) => [
      `source/${source.id}`,
      [source.title, source.publisher, ...source.authors, source.dateNote, source.rights].filter(Boolean).join(' '),
    ]),
  );
  return {
    provisionWords,
    wordsOf: (ref) => (ref === 'site' ? '' : (provisionWords(ref) ?? passages.get(ref) ?? claims.get(ref) ?? sources.get(ref) ?? null)),
  };
}

/** Problems for references, outside prose, to provisions or entities that are not there. */
export function checkIds(file: string, what: string, ids: readonly string[], known: ReadonlySet<string>, rule: string): Problem[] {
  return ids
    .filter((id) => !known.has(id))
    .map((id) => ({
      rule,
      file,
      found: `it names the ${what} "${id}", which is not there.`,
      expected: `the id of a ${what}: ${nearest(id, known)}.`,
      mend: 'correct the id.',
    }));
}

function nearest(id: string, known: ReadonlySet<string>): string {
  const head = id.split(/[./-]/)[0] ?? '';
  const alike = [...known].filter((one) => one.startsWith(head));
  return (alike.length > 0 ? alike : [...known]).slice(0, 12).join(', ') || 'there is none';
}
