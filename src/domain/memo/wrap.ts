import type { Branch, Leaf, Tree } from './text-tree.ts';

/** A stretch of the source to be put in a link. The branches to be cut at either end are given innermost first. */
export interface Wrap {
  readonly from: number;
  readonly to: number;
  readonly cutsBefore: readonly Branch[];
  readonly cutsAfter: readonly Branch[];
}

/**
 * Where links for the words from `start` to `end` of the text go, so that no markup is torn: one stretch of the source,
 * or several where an edge or half-covered markup stands between. Null where a link cannot begin or end there.
 */
export function wrapsOf(root: Branch, start: number, end: number): Wrap[] | null {
  try {
    return wrapsIn(root, start, end);
  } catch (error) {
    if (error === TORN) return null;
    throw error;
  }
}

const TORN = new Error('A link cannot begin or end there.');

function wrapsIn(branch: Branch, start: number, end: number): Wrap[] {
  const wraps: Wrap[] = [];
  let current: Wrap | null = null;
  const flush = (): void => {
    if (current) wraps.push(current);
    current = null;
  };
  for (let place = firstEndingAfter(branch.children, start); place < branch.children.length; place += 1) {
    const child = branch.children[place] as Tree;
    if (child.at >= end) break;
    if (child.at === child.end) {
      if (child.kind === 'branch' && !child.free) flush();
      continue;
    }
    const wrap: Wrap | null = child.kind === 'leaf' ? wrapOfLeaf(child, start, end) : wrapOfBranch(child, start, end);
    if (wrap) {
      current = current ? { from: current.from, to: wrap.to, cutsBefore: current.cutsBefore, cutsAfter: wrap.cutsAfter } : wrap;
      continue;
    }
    flush();
    wraps.push(...wrapsIn(child as Branch, start, end));
  }
  flush();
  return wraps;
}

function wrapOfLeaf(leaf: Leaf, start: number, end: number): Wrap {
  const from = Math.max(start, leaf.at);
  const to = Math.min(end, leaf.end);
  if (!leaf.exact && (from > leaf.at || to < leaf.end)) throw TORN;
  if (!leaf.exact) return { from: leaf.from, to: leaf.to, cutsBefore: [], cutsAfter: [] };
  return { from: leaf.from + from - leaf.at, to: leaf.from + to - leaf.at, cutsBefore: [], cutsAfter: [] };
}

/** The branch whole, or the covered part of a branch that may be cut; null where links have to stand inside it. */
function wrapOfBranch(branch: Branch, start: number, end: number): Wrap | null {
  if (branch.wrap === 'edge') return null;
  const before = branch.free && branch.at >= start;
  const after = branch.free && branch.end <= end;
  if (before && after) return { from: branch.from, to: branch.to, cutsBefore: [], cutsAfter: [] };
  if (branch.wrap === 'whole') return null;
  const inner = wrapsIn(branch, start, end);
  const [only] = inner;
  if (!only || inner.length > 1) throw TORN;
  return {
    from: before ? branch.from : only.from,
    to: after ? branch.to : only.to,
    cutsBefore: before ? [] : [...only.cutsBefore, branch],
    cutsAfter: after ? [] : [...only.cutsAfter, branch],
  };
}

/** Children stand in order of place: the first that ends behind `start`. */
function firstEndingAfter(children: readonly Tree[], start: number): number {
  let [low, high] = [0, children.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((children[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return low;
}
