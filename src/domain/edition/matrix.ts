import type { Verdict } from '../entry/common.ts';
import { must, type EditionIndex } from './index-of.ts';
import type { ProvisionView } from './edition.ts';

/** What one source says of one provision: its worst verdict, that it speaks of it, or nothing. */
export interface MatrixCell {
  readonly source: string;
  readonly says: Verdict | 'speaks' | 'silent';
  readonly path: string | null;
  readonly count: number;
}

export interface MatrixRow {
  readonly view: ProvisionView;
  readonly cells: readonly MatrixCell[];
}

const FROM_WORST: readonly Verdict[] = ['contradicts', 'imprecise', 'adds', 'agrees'];

/** Provisions against the sources compared, silence included. An analysis counts as differing where a divergence names its passage. */
export function matrixOf(index: EditionIndex): MatrixRow[] {
  const { edition } = index;
  return edition.provisions.map((view) => ({ view, cells: edition.site.compared.map((source) => cellOf(index, view, source)) }));
}

function cellOf(index: EditionIndex, view: ProvisionView, source: string): MatrixCell {
  const isOf = (id: string) => id.startsWith(`${source}/`);
  const claims = view.claims.filter(isOf).map((id) => must(index.claim, id));
  const passages = view.passages.filter(isOf);
  if (claims.length > 0) {
    const says = FROM_WORST.find((verdict) => claims.some((claim) => claim.verdict === verdict))!;
    return { source, says, path: claims.find((claim) => claim.verdict === says)!.path, count: claims.length };
  }
  if (passages.length > 0) {
    const differing = view.divergences.map((id) => must(index.divergence, id)).filter((one) => one.sources.some((ref) => passages.includes(ref)));
    const says = FROM_WORST.find((verdict) => differing.some((one) => one.verdict === verdict)) ?? 'speaks';
    return { source, says: says === 'contradicts' ? 'imprecise' : says, path: must(index.passage, passages[0]!).path, count: passages.length };
  }
  return { source, says: 'silent', path: null, count: 0 };
}
