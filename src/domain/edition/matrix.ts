import type { Verdict } from '../entry/common.ts';
import { must, type EditionIndex } from './index-of.ts';
import type { ProvisionView } from './edition.ts';

/** How often a source says a thing of a provision that agrees, adds, is imprecise, contradicts, or is not judged. */
export interface MatrixMark {
  readonly says: Verdict | 'speaks';
  readonly count: number;
  /** Of the first of them. */
  readonly path: string;
}

export interface MatrixCell {
  readonly source: string;
  /** Empty where the source is silent. */
  readonly marks: readonly MatrixMark[];
}

export interface MatrixRow {
  readonly view: ProvisionView;
  readonly cells: readonly MatrixCell[];
}

const ORDER = ['agrees', 'speaks', 'adds', 'imprecise', 'contradicts'] as const;

/** Provisions against the sources compared, silence included. */
export function matrixOf(index: EditionIndex): MatrixRow[] {
  const { edition } = index;
  return edition.provisions.map((view) => ({ view, cells: edition.site.compared.map((source) => cellOf(index, view, source)) }));
}

function cellOf(index: EditionIndex, view: ProvisionView, source: string): MatrixCell {
  const isOf = (id: string) => id.startsWith(`${source}/`);
  const said = [...claimsOf(index, view, isOf), ...passagesOf(index, view, isOf)];
  const marks = ORDER.flatMap((says) => {
    const own = said.filter((one) => one.says === says);
    return own[0] ? [{ says, count: own.length, path: own[0].path }] : [];
  });
  return { source, marks };
}

type Said = { readonly says: MatrixMark['says']; readonly path: string };

function claimsOf(index: EditionIndex, view: ProvisionView, isOf: (id: string) => boolean): Said[] {
  return view.claims
    .filter(isOf)
    .map((id) => must(index.claim, id))
    .map((claim) => ({ says: claim.verdict, path: claim.path }));
}

/** Passages of an analysis carry no verdict; the points on which they differ from this provision do. */
function passagesOf(index: EditionIndex, view: ProvisionView, isOf: (id: string) => boolean): Said[] {
  const passages = view.passages.filter(isOf).map((id) => must(index.passage, id));
  if (passages.length === 0) return [];
  const differing = view.divergences
    .map((id) => must(index.divergence, id))
    .filter((one) => one.sources.some((ref) => passages.some((passage) => passage.id === ref)));
  const own = differing.filter((one) => one.sources.every(isOf));
  const speaking = passages.map((passage) => ({ says: 'speaks' as const, path: passage.path }));
  return [...speaking, ...own.map((one) => ({ says: one.verdict, path: one.path }))];
}
