import type { Citation } from '../../citation/index.ts';
import type { Quoted } from './marks.ts';

/** A citation further from the quotation is of something else. */
const FURTHEST = 240;

/** The citation nearest to a quotation in its paragraph, outside its marks, if it is one of the order. */
export function citedNear(text: string, { start, end }: Quoted, citations: readonly Citation[]): Citation | null {
  const behind = firstFrom(citations, end);
  const next = citations[behind];
  const before = citations[firstFrom(citations, start) - 1];
  const distanceTo = (from: number, to: number): number =>
    to - from > FURTHEST || /\n[^\S\n]*\n/.test(text.slice(from, to)) ? Infinity : to - from;
  const [back, ahead] = [before ? distanceTo(before.end, start) : Infinity, next ? distanceTo(end, next.start) : Infinity];
  const near = ahead <= back ? (ahead === Infinity ? undefined : next) : before;
  return near?.kind === 'order' && near.status === 'found' ? near : null;
}

/** Whether words that stand in provisions `at` stand in what is cited: in it, below it, or in it and what leads into it. */
export function fits(cited: Citation | null, at: readonly string[]): boolean {
  if (cited === null || cited.target === 'order') return true;
  const targets = cited.to === null ? [cited.target] : between(cited.target, cited.to);
  const below = (id: string, above: string): boolean => id === above || id.startsWith(`${above}.`);
  return targets.some((target) => at.some((id) => below(id, target)) && at.every((id) => below(id, target) || below(target, id)));
}

/** Ends of a range, and every last label between them where they are letters of one level: "2.b" to "2.d". */
function between(from: string, to: string): string[] {
  const cut = from.lastIndexOf('.') + 1;
  const [first, last] = [from.slice(cut), to.slice(cut)];
  if (from.slice(0, cut) !== to.slice(0, cut) || !/^[a-z]$/.test(first) || !/^[a-z]$/.test(last)) return [from, to];
  const targets: string[] = [];
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code += 1) targets.push(from.slice(0, cut) + String.fromCharCode(code));
  return targets;
}

/** Place of the first citation that begins at `at` or behind it. */
function firstFrom(citations: readonly Citation[], at: number): number {
  let [low, high] = [0, citations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((citations[middle]?.start ?? 0) >= at) high = middle;
    else low = middle + 1;
  }
  return low;
}
