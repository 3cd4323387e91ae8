import type { Member } from './mention.ts';
import { readNext } from './further.ts';
import { readPath, type PathRead, type Syntax } from './path.ts';
import { readRange } from './range.ts';

/**
 * Reads a list of numbers with their subdivisions, lists and ranges included: "2(a)–(c), 3, and 5(b)".
 * Empty where no number stands at `index`. Each member has its own offsets. After a singular lead ("section 3"), a
 * further number must prove itself; after a plural it need only not be something else.
 */
export function readMembers(text: string, index: number, syntax: Syntax, plural: boolean): Member[] {
  const first = readPath(text, index, syntax, false);
  return first ? continueMembers(text, first, syntax, plural) : [];
}

/** The same from labels on: "(c)(iii) and (iv)", as it stands behind "subsections". */
export function readLabelMembers(text: string, index: number, syntax: Syntax, plural: boolean): Member[] {
  const first = readPath(text, index, syntax, true);
  return first ? continueMembers(text, first, syntax, plural) : [];
}

/** Goes on with a list behind words that stood between its members; `before` is what was read of it. */
export function readFurther(text: string, index: number, before: readonly Member[], syntax: Syntax, plural: boolean): Member[] {
  const [first, last] = [before[0], before.at(-1)];
  const next =
    first && last
      ? readNext(text, index, syntax, { first: first.from, previous: last.to ?? last.from, plural, count: before.length })
      : null;
  return next ? continueMembers(text, next, syntax, plural) : [];
}

/** The first member takes the words that announce the list, the last those that close it. */
export function spanning(members: readonly Member[], start: number, end: number): Member[] {
  const last = members.length - 1;
  return members.map((member, place) => ({
    ...member,
    start: place === 0 ? start : member.start,
    end: place === last ? end : member.end,
  }));
}

function continueMembers(text: string, first: PathRead, syntax: Syntax, leadPlural: boolean): Member[] {
  const members: Member[] = [];
  let plural = leadPlural;
  for (let next: PathRead | null = first; next;) {
    const range = readRange(text, next, syntax, plural);
    const end: number = range?.end ?? next.end;
    members.push({ start: next.start, end, from: next.path, to: range?.path ?? null });
    const before = { first: first.path, previous: range?.path ?? next.path, plural, count: members.length };
    next = readNext(text, end, syntax, before);
    plural ||= next?.led ?? false;
  }
  return members;
}
