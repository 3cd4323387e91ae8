import type { ShownKind, Result } from '../../../domain/search/results.ts';

/** A run of results under one heading; `more` tells how many of the kind are not shown. */
export interface Group {
  readonly kind: ShownKind | null;
  readonly results: readonly Result[];
  readonly more: number;
}

/** How many of each kind are shown at first: of the kind of the best result, of the next, and so on; the last number holds for all others. */
const SHOWN = [5, 3, 2, 1];
const IN_ORDER_OF_TEXT = 40;

/** Results by kind, the kind of the best result first; of each kind the best few, unless it is opened. */
export function byKind(results: readonly Result[], opened: ReadonlySet<ShownKind>): Group[] {
  const kinds = [...new Set(results.map(({ kind }) => kind))];
  return kinds.map((kind, place) => {
    const all = results.filter((result) => result.kind === kind);
    const cited = all.filter((one) => one.cited).length;
    const most = opened.has(kind) ? all.length : Math.max(cited, SHOWN[Math.min(place, SHOWN.length - 1)] ?? 1);
    return { kind, results: all.slice(0, most), more: Math.max(0, all.length - most) };
  });
}

/** Results one after the other, without headings. */
export function inOneRun(results: readonly Result[]): Group[] {
  return [{ kind: null, results: results.slice(0, IN_ORDER_OF_TEXT), more: 0 }];
}
