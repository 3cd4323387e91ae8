import type { Citation, Kind } from '../citation/index.ts';
import { KINDS, type Outcome, type Placed } from './memo.ts';
import type { Left, MemoText } from './text-tree.ts';
import { wrapsOf, type Wrap } from './wrap.ts';

/** A citation that gets a link, and the stretches of the source that the link goes around. */
export interface Linked {
  readonly citation: Citation;
  readonly url: string;
  /** At least one. */
  readonly wraps: readonly Wrap[];
}

/** What becomes of each citation, and those to be linked. */
export interface Placement {
  readonly placed: readonly Placed[];
  readonly linked: readonly Linked[];
}

export interface PlaceOptions {
  /** Which kinds to link; all of them where it is left out. */
  readonly kinds?: ReadonlySet<Kind>;
  /** A last word of the form: whether a link in a place leaves the rest as it was. */
  readonly fits?: (wrap: Wrap) => boolean | 'already linked';
}

/** Decides for each citation of a memo whether and where it is linked. `citations` are in order of place; code cites nothing. */
export function place(memo: MemoText, citations: readonly Citation[], options: PlaceOptions = {}): Placement {
  const kinds = options.kinds ?? new Set(KINDS);
  const linked: Linked[] = [];
  let next = 0;
  const placed = citations.flatMap((citation): Placed | readonly Placed[] => {
    while ((memo.left[next]?.end ?? Infinity) <= citation.start) next += 1;
    const left = memo.left[next];
    if (left?.why === 'code' && left.start < citation.end) return [];
    const outcome = outcomeOf(citation, left, kinds);
    if (outcome !== 'linked') return { citation, outcome };
    const fitting = (wrapsOf(memo.root, citation.start, citation.end) ?? []).map((wrap) => ({ wrap, fits: options.fits?.(wrap) ?? true }));
    const wraps = fitting.filter(({ fits }) => fits === true).map(({ wrap }) => wrap);
    if (fitting.some(({ fits }) => fits === 'already linked')) return { citation, outcome: 'already linked' };
    if (wraps.length === 0) return { citation, outcome: 'left' };
    linked.push({ citation, url: citation.url ?? '', wraps });
    return { citation, outcome };
  });
  return { placed, linked };
}

function outcomeOf({ end, kind, url }: Citation, left: Left | undefined, kinds: ReadonlySet<Kind>): Outcome {
  if (left && left.start < end) return left.why === 'linked' ? 'already linked' : 'left';
  if (url === null) return 'no address';
  return kinds.has(kind) ? 'linked' : 'not chosen';
}
