import { readFurther, readMembers, spanning } from '../members.ts';
import type { Instrument, Member, Mention } from '../mention.ts';
import type { Syntax } from '../path.ts';
import { pastRemark } from '../words/aside.ts';
import type { Lead } from '../words/lead.ts';
import type { Found } from './construct.ts';
import { withoutOthers } from './pin.ts';

/** A list of one instrument's numbers: where it is announced, and how its numbers are written. */
export interface List {
  readonly instrument: Instrument;
  /** Where the citation begins: the title, the volume. */
  readonly start: number;
  /** Where the numbers begin. */
  readonly index: number;
  readonly lead: Lead | null;
  readonly syntax: Syntax;
  /** Drops what cannot belong to the list; everything behind it is dropped too. */
  readonly keep?: (members: readonly Member[]) => readonly Member[];
}

/**
 * Reads a list and goes on with it past "as amended" and remarks in parentheses, one mention for each stretch. The search
 * goes on behind the first: what stands in the remarks is still to be found.
 */
export function readList(text: string, { instrument, start, index, lead, syntax, keep = (members) => members }: List): Found | null {
  const own = (members: readonly Member[]) => keep(members.length > 1 ? withoutOthers(text, members, syntax) : members);
  const plural = lead?.plural ?? false;
  const mentions: Mention[] = [];
  let from = start;
  for (let members = own(readMembers(text, lead?.end ?? index, syntax, plural)); members.length > 0;) {
    const end = members.at(-1)?.end ?? index;
    mentions.push({ start: from, end, instrument, members: spanning(members, from, end) });
    const open = pastRemark(text, end);
    members = open > end ? own(readFurther(text, open, members, syntax, plural)) : [];
    from = members[0]?.start ?? open;
  }
  return mentions[0] ? { mentions, next: mentions[0].end } : null;
}
