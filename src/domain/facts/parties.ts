import type { Role } from '../entry/common.ts';
import { DENIES } from './continuation.ts';
import { cueBefore, DECISION, isGlue, PASSIVE } from './cues.ts';
import type { Mention } from './names.ts';

/** A name in a sentence with the role its words give it. Offsets lead into the text the sentence stands in. */
export interface Party {
  readonly mention: Mention;
  readonly role: Role;
  /** The words that give the role: "shall", "in consultation with", "through". */
  readonly cue: { readonly start: number; readonly end: number };
  /** For "through": the party that acts through it. */
  readonly actsFor: string | null;
}

interface Stretch {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
}

const DUTY = /\b(?:shall|must|(?:is|are)\s+(?:hereby\s+)?directed\s+to)\b/g;
/** "agency systems shall": the name only tells whose. */
const ONLY_TELLS_WHOSE =
  /^\s+(?!(?:and|or|shall|must|acting|through|in|that|who|which|with|within|of|to|as|jointly|each|both|also|is|are|may|will|for|rather|\p{Ll}+ing)\b)\p{Ll}/u;
/** "the Department of Defense Information Network", "the Board's review". */
const LONGER_NAME = /^(?:\s\p{Lu}|['’]s?(?!\p{L}))/u;

/**
 * The parties of one sentence. What stands before the first "shall" names those who must act; cues ("through", "in
 * consultation with") give other roles before and after it. `goesOn`: the sentence completes the "shall" of a lead-in.
 */
export function partiesOf(text: string, from: number, to: number, mentions: readonly Mention[]): Party[] {
  if (DENIES.test(text.slice(from, to))) return [];
  const duties = [...text.slice(from, to).matchAll(DUTY)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  const [first] = duties;
  if (!first) return afterDuty({ text, from, to, mentions }, null);
  const found = beforeDuty({ text, from, to: first.start, mentions }, first);
  for (const [index, duty] of duties.entries()) {
    const next = duties[index + 1];
    const subject = next ? laterSubject({ text, from: duty.end, to: next.start, mentions }, next) : [];
    const end = subject[0]?.mention.start ?? next?.start ?? to;
    const decides = DECISION.test(text.slice(from, duty.start));
    found.push(...afterDuty({ text, from: duty.end, to: end, mentions }, { ...duty, decides }), ...subject);
  }
  return found;
}

function beforeDuty({ text, from, to, mentions }: Stretch, duty: { start: number; end: number }): Party[] {
  const parties: Party[] = [];
  let listed: { role: Role; cue: Party['cue'] } = { role: 'lead', cue: duty };
  let previous: Mention | null = null;
  let taken = false;
  for (const mention of within(mentions, from, to)) {
    const since: number = previous?.end ?? from;
    const cue = cueBefore(text, from, since, mention.start, mention.end);
    const joined: boolean = taken && isGlue(text, since, mention.start);
    const bare: boolean = joined && !/,|\bwith\b/.test(text.slice(since, mention.start));
    const afterComma = previous === null || text.slice(since, mention.start).includes(',');
    const opens = afterComma && isGlue(text, clauseStart(text, since, mention.start), mention.start);
    taken = false;
    previous = mention;
    if (LONGER_NAME.test(text.slice(mention.end))) continue;
    if (cue?.role === 'through') {
      parties.push({ mention, role: 'through', cue: placeOf(cue), actsFor: principal(parties) });
      taken = true;
      continue;
    }
    if (cue) listed = { role: cue.role, cue: placeOf(cue) };
    if (!cue?.adjoining && !joined && !opens) continue;
    const last = parties.at(-1);
    const like = bare && last && !cue ? last : { ...listed, actsFor: null };
    if (like.role === 'lead' && ONLY_TELLS_WHOSE.test(text.slice(mention.end))) continue;
    parties.push({ mention, role: like.role, cue: like.cue, actsFor: like.actsFor });
    taken = true;
  }
  return withSubject(parties, text, to, duty);
}

/** "In consultation with affected agencies, the Board shall": the name right before "shall" acts, whatever list it seems to end. */
function withSubject(parties: Party[], text: string, to: number, duty: { start: number; end: number }): Party[] {
  const last = parties.at(-1);
  if (!last || parties.some((party) => party.role === 'lead') || last.role === 'through') return parties;
  const adjacent = text.slice(last.mention.end, to).trim() === '';
  const apart = /,\s+(?:(?:the|each|all)\s+)?$/.test(text.slice(0, last.mention.start));
  return adjacent && apart ? [...parties.slice(0, -1), { ...last, role: 'lead', cue: duty }] : parties;
}

/** The subject of a second "shall" in a sentence: names right before it, at the beginning of their clause. */
function laterSubject({ text, from, to, mentions }: Stretch, duty: { start: number; end: number }): Party[] {
  const names = within(mentions, from, to);
  const last = names.at(-1);
  if (!last || text.slice(last.end, to).trim() !== '') return [];
  const begin = clauseStart(text, from, last.start);
  const inClause = names.filter((name) => name.start >= begin);
  const whole = begin > from && inClause.every((name, index) => isGlue(text, inClause[index - 1]?.end ?? begin, name.start));
  return whole ? inClause.map((mention) => ({ mention, role: 'lead' as const, cue: duty, actsFor: null })) : [];
}

function afterDuty({ text, from, to, mentions }: Stretch, duty: { start: number; end: number; decides: boolean } | null): Party[] {
  const parties: Party[] = [];
  let listed: { role: Role; cue: Party['cue'] } | null = null;
  let previous: Mention | null = null;
  for (const mention of within(mentions, from, to)) {
    const since: number = previous?.end ?? from;
    const cue = cueBefore(text, from, since, mention.start, mention.end);
    const joined: boolean = listed !== null && isGlue(text, since, mention.start);
    previous = mention;
    if (LONGER_NAME.test(text.slice(mention.end))) listed = null;
    else if (duty && PASSIVE.test(text.slice(from, mention.start))) {
      listed = {
        role: duty.decides ? 'decide' : 'lead',
        cue: { start: duty.start, end: text.slice(0, mention.start).replace(/\s+(?:the\s+)?$/, '').length },
      };
    } else if (cue?.role === 'through') {
      // A report may go "to the President through" an officer: that is its way, not its author.
      if (listed && isGlue(text, since, cue.start))
        parties.push({ mention, role: 'through', cue: placeOf(cue), actsFor: principal(parties) });
      else listed = null;
      continue;
    } else if (cue?.adjoining) listed = { role: cue.role, cue: placeOf(cue) };
    else if (!joined) listed = null;
    if (listed) parties.push({ mention, ...listed, actsFor: null });
  }
  return parties;
}

function within(mentions: readonly Mention[], from: number, to: number): Mention[] {
  return mentions.filter((mention) => mention.start >= from && mention.end <= to);
}

function clauseStart(text: string, from: number, at: number): number {
  return Math.max(from, text.lastIndexOf(',', at - 1) + 1, text.lastIndexOf(';', at - 1) + 1);
}

function placeOf({ start, end }: Party['cue']): Party['cue'] {
  return { start, end };
}

function principal(parties: readonly Party[]): string | null {
  return parties.findLast((party) => party.role !== 'through')?.mention.entity ?? null;
}
