import type { Path } from '../mention.ts';
import { areAlike, succeeds } from '../words/label-class.ts';
import { cuts } from './cuts.ts';
import type { OrderIndex } from './order-index.ts';

/** What a path leads to in an order. */
export interface Looked {
  /** None: no such provision. More than one: the path can be read in as many ways. */
  readonly ids: readonly string[];
  /** The path as asked for, in parts; of several readings the first. */
  readonly parts: readonly string[];
}

/**
 * Looks up a path in an order's tree. A path without a section leans on `previous`, the parts of the member before it:
 * "(b)(i), (iii)" is 2(b)(iii), "2(c)(iii), (d)" is 2(d).
 */
export function lookUp(index: OrderIndex, path: Path, previous: readonly string[] | null): Looked {
  const [first = [], ...others] = readings(path, previous);
  const there = [first, ...others].flatMap((parts) => {
    const ids = index.ids(parts);
    return ids.length > 0 ? [{ ids, parts }] : [];
  });
  const sure = path.section === null && there.length > 1 ? withoutDoubt(there, previous ?? []) : there;
  const chosen = sure[0] ?? { ids: closedUp(index, path), parts: likeliest([first, ...others], previous) };
  return { ids: [...new Set(sure.length > 1 ? sure.flatMap(({ ids }) => ids) : chosen.ids)], parts: chosen.parts };
}

/** Every way to read a path: at each depth it could stand, and "paragraph 2" as the second paragraph or as "(2)". */
function readings(path: Path, previous: readonly string[] | null): string[][] {
  const ends = path.paragraph === null ? [[]] : [[`p${path.paragraph}`], [String(path.paragraph)]];
  const heads = path.section === null ? depths(previous ?? []) : [[path.section]];
  return heads.flatMap((head) => ends.map((end) => [...head, ...path.labels, ...end]));
}

/** What a member may lean on, deepest first: of "2(c)(iii)", "2(c)" and "2". */
function depths(previous: readonly string[]): string[][] {
  return previous.slice(1).map((_, place) => previous.slice(0, previous.length - 1 - place));
}

/**
 * Where a label exists at two depths ("4(h)(ii) and (i)": 4(h)(i), or 4(i)?), the one that comes next in its own list is
 * sure, or else the only one whose list has labels of its class. If that does not decide, all readings stand.
 */
function withoutDoubt<T extends { readonly parts: readonly string[] }>(there: readonly T[], previous: readonly string[]): readonly T[] {
  const beside = (parts: readonly string[]) => previous[parts.length - 1] ?? '';
  const next = there.filter(({ parts }) => succeeds(parts.at(-1) ?? '', beside(parts)));
  if (next.length === 1) return next;
  const fitting = there.filter(({ parts }) => areAlike(parts.at(-1) ?? '', beside(parts)));
  return fitting.length === 1 ? fitting : there;
}

/** Of readings that do not exist, the one whose label is of the same class as the one it would stand beside. */
function likeliest(all: readonly string[][], previous: readonly string[] | null): readonly string[] {
  return all.find((parts) => areAlike(parts.at(-1) ?? '', previous?.[parts.length - 1] ?? '')) ?? all[0] ?? [];
}

/** "2c" and "2ci", without parentheses: every way to cut the letters into labels that exist. */
function closedUp(index: OrderIndex, { section, labels }: Path): string[] {
  const match = /^(\d{1,3})([a-z]{1,8})$/i.exec(section ?? '');
  return match ? cuts(index, [match[1] ?? ''], match[2] ?? '').flatMap((parts) => index.ids([...parts, ...labels])) : [];
}
