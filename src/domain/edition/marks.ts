import { commentaryPath, deadlinePath, passagePath } from '../address/site.ts';
import { roleWeight } from './roles.ts';
import type { Link, ProvisionView } from './edition.ts';
import { must, type EditionIndex } from './index-of.ts';

/** A mark in the margin that leads to a source: its kind gives the colour, its text the name. */
export interface SourceMark extends Link {
  readonly kind: 'analysis' | 'agrees' | 'adds' | 'imprecise' | 'contradicts';
}

export interface ProvisionMarks {
  readonly any: boolean;
  readonly due: { readonly date: string | null; readonly words: string; readonly path: string } | null;
  readonly who: readonly Link[];
  readonly law: readonly Link[];
  readonly terms: readonly Link[];
  readonly sources: readonly SourceMark[];
}

const FROM_WORST = ['contradicts', 'imprecise', 'adds', 'agrees'] as const;

/** What the margin shows beside a provision: short marks, each one step from the full thing. */
export function marksOf(index: EditionIndex, view: ProvisionView): ProvisionMarks {
  const leads = view.actors
    .filter((actor) => actor.role === 'lead' || actor.role === 'decide')
    .sort((a, b) => roleWeight(a.role) - roleWeight(b.role));
  const who = unique(leads.map((actor) => ({ path: actor.path, text: actor.name })));
  const law = view.authorities.map((id) => linkOf(must(index.authority, id), (one) => one.citation));
  const terms = view.terms.map((id) => linkOf(must(index.term, id), (one) => one.term));
  const sources = [...analysisMarks(index, view), ...commentaryMarks(index, view)];
  const due = view.deadline && { date: view.deadline.date, words: view.deadline.words, path: deadlinePath(view.id) };
  return { any: due !== null || who.length + law.length + terms.length + sources.length > 0, due, who, law, terms, sources };
}

function analysisMarks(index: EditionIndex, view: ProvisionView): SourceMark[] {
  return index.edition.analyses.flatMap((analysis) => {
    const own = view.passages.filter((id) => id.startsWith(`${analysis.source.id}/`));
    if (own.length === 0) return [];
    const passages = own.length === 1 ? '1 passage' : `${own.length} passages`;
    return [{ kind: 'analysis' as const, path: passagePath(own[0]!), text: `${analysis.source.shortName}, ${passages}` }];
  });
}

function commentaryMarks(index: EditionIndex, view: ProvisionView): SourceMark[] {
  return index.edition.commentaries.flatMap((commentary) => {
    const own = view.claims.map((id) => must(index.claim, id)).filter((claim) => claim.publisher === commentary.source.publisher);
    if (own.length === 0) return [];
    const worst = FROM_WORST.find((verdict) => own.some((claim) => claim.verdict === verdict))!;
    const first = own.find((claim) => claim.verdict === worst)!;
    return [{ kind: worst, path: first.path || commentaryPath(commentary.source.id), text: `${commentary.source.shortName} ${worst}` }];
  });
}

function linkOf<T extends { readonly path: string }>(item: T, text: (item: T) => string): Link {
  return { path: item.path, text: text(item) };
}

function unique(links: readonly Link[]): Link[] {
  return [...new Map(links.map((link) => [link.path, link])).values()];
}
