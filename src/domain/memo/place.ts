import type { Citation, Kind } from '../citation/index.ts';
import { KINDS, type Outcome, type Placed } from './memo.ts';
import type { Steps } from './steps.ts';
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
export function* placeSteps(memo: MemoText, citations: readonly Citation[], options: PlaceOptions = {}): Steps<Placement> {
  const kinds = options.kinds ?? new Set(KINDS);
  const [placed, linked]: [Placed[], Linked[]] = [[], []];
  let next = 0;
  for (const citation of citations) {
    while ((memo.left[next]?.end ?? Infinity) <= citation.start) next += 1;
    const left = memo.left[next];
    if (left?.why === 'code' && left.start < citation.end) continue;
    const outcome = outcomeOf(citation, left, kinds);
    const found = outcome === 'linked' ? wrapped(memo, citation, options) : outcome;
    placed.push({ citation, outcome: typeof found === 'string' ? found : 'linked' });
    if (typeof found !== 'string') linked.push({ citation, url: citation.url ?? '', wraps: found });
    yield citation.end / memo.text.length;
  }
  return { placed, linked };
}

/** Where the links for a citation go; why there is none, if none can. */
function wrapped(memo: MemoText, { start, end }: Citation, { fits }: PlaceOptions): readonly Wrap[] | Outcome {
  const fitting = (wrapsOf(memo.root, start, end) ?? []).map((wrap) => ({ wrap, fits: fits?.(wrap) ?? true }));
  if (fitting.some((one) => one.fits === 'already linked')) return 'already linked';
  const wraps = fitting.filter((one) => one.fits === true).map(({ wrap }) => wrap);
  return wraps.length === 0 ? 'left' : wraps;
}

function outcomeOf({ end, kind, url }: Citation, left: Left | undefined, kinds: ReadonlySet<Kind>): Outcome {
  if (left && left.start < end) return left.why === 'linked' ? 'already linked' : 'left';
  if (url === null) return 'no address';
  return kinds.has(kind) ? 'linked' : 'not chosen';
}
