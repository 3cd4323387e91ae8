import type { Problem } from '../problem/problem.ts';
import { clean } from './clean.ts';
import type { Draft } from './draft.ts';
import { lineAt, linesOf, type Line } from './lines.ts';
import { joinAll, spansOf } from './paragraph.ts';
import type { OrderTree, Provision } from './provision.ts';
import { proveNothingLost } from './proof.ts';
import { structure } from './structure.ts';

export interface ParsedOrder {
  readonly tree: OrderTree;
  /** Empty when the tree may be shown. */
  readonly problems: readonly Problem[];
}

/**
 * From the plain text of an executive order to its provisions: clean, find structure, prove that nothing is lost.
 * Never throws; whatever is wrong with the text is a problem that names `file` and line.
 */
export function parseOrder(source: string, file: string): ParsedOrder {
  const cleaned = clean(source, file);
  const found = structure(cleaned.paragraphs, file);
  const lines = linesOf(source);
  const tree: OrderTree = {
    provisions: found.drafts.map((draft) => toProvision(draft, source, lines)),
    furniture: cleaned.furniture,
    ambiguities: [...cleaned.ambiguities, ...found.ambiguities],
  };
  const problems = [...cleaned.problems, ...found.problems];
  return { tree, problems: problems.length > 0 ? problems : proveNothingLost(source, tree, file) };
}

function toProvision(draft: Draft, source: string, lines: readonly Line[]): Provision {
  const { text, offsets } = joinAll(draft.words);
  const spans = spansOf(offsets, source);
  return {
    id: draft.id,
    kind: draft.kind,
    label: draft.label,
    heading: draft.heading,
    parent: draft.parent?.id ?? null,
    children: draft.children.map((child) => child.id),
    text,
    spans,
    lines: { first: lineAt(lines, spans[0]?.start ?? 0), last: lineAt(lines, spans.at(-1)?.end ?? 0) },
  };
}
