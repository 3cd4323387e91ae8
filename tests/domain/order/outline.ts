/**
 * Ids told by an outline: "2 a b(i ii)" stands for 2, 2.a, 2.b, 2.b.i, 2.b.ii. One section a line.
 * A child "4.1" of a section 4 keeps its own number.
 */
export function idsOf(outline: string): string[] {
  const ids: string[] = [];
  for (const line of outline.trim().split('\n')) {
    const path: string[] = [];
    for (const [token] of line.matchAll(/[()]|[^\s()]+/g)) {
      if (token === '(') path.push(ids.at(-1)!);
      else if (token === ')') path.pop();
      else if (path.length === 0) path.push(ids[ids.push(token) - 1]!);
      else ids.push(`${path.at(-1)}.${token}`);
    }
  }
  return ids;
}
