import type { Branch, Leaf, Tree } from './text-tree.ts';

/** Where the words from `start` to `end` of the text stand in the source, markup between them included. */
export function sourceSpan(root: Branch, start: number, end: number): { readonly from: number; readonly to: number } {
  const first = leafAt(root, start);
  const last = leafAt(root, end - 1);
  const from = first === null ? root.from : first.exact ? first.from + start - first.at : first.from;
  const to = last === null ? root.to : last.exact ? last.from + end - last.at : last.to;
  return { from, to };
}

/** The leaf that holds a character of the text; null for one that stands nowhere in the source. */
function leafAt(root: Branch, place: number): Leaf | null {
  let tree: Tree | undefined = root;
  while (tree?.kind === 'branch') {
    const children: readonly Tree[] = tree.children;
    let [low, high] = [0, children.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((children[middle]?.end ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    const child: Tree | undefined = children[low];
    tree = child && child.at <= place ? child : undefined;
  }
  return tree ?? null;
}
