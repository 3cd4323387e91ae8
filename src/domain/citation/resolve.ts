import type { CitableOrder, Citation, CiteOptions } from './citation.ts';
import { citeMembers } from './meaning/cite.ts';
import { Discourse, type Owner } from './meaning/discourse.ts';
import { lawEntry, wholeOrder, type Ground } from './meaning/entries.ts';
import type { Law } from './meaning/law.ts';
import { indexOf } from './meaning/order-index.ts';
import { titlePlaces } from './meaning/title-places.ts';
import type { Placed } from './mention.ts';

/** What "Id." stands for: the last thing cited, and the last page cited beside it. */
interface Last {
  readonly owner: Owner;
  readonly citation: Citation;
  readonly page: Law | null;
}

/**
 * Gives the mentions found in a text their meaning: whose section each is, whether the order has it, and its address.
 * Mentions that cite nothing (an Act, a form, a section of nobody's) give nothing. In order of place.
 */
export function resolve(text: string, mentions: readonly Placed[], order: CitableOrder, options: CiteOptions = {}): Citation[] {
  const ground: Ground = { text, index: indexOf(order), options };
  const discourse = new Discourse(order, options);
  const citations: Citation[] = [];
  let last: Last | null = null;
  let end = Number.NEGATIVE_INFINITY;
  const titles = titlePlaces(text, order);
  let title = 0;
  for (const mention of mentions) {
    for (; (titles[title] ?? Number.POSITIVE_INFINITY) < mention.start; title += 1) discourse.nameOwn(titles[title] ?? 0, mention);
    const owners = ownersOf(mention, discourse, options, last);
    const cited = owners.length > 0 ? citationsOf(ground, mention, owners, last) : [];
    for (const citation of cited) citations.push(citation);
    if (mention.instrument.kind !== 'id') {
      note(discourse, mention, owners, cited.length > 0);
      last = lastAfter(last, discourse, mention, owners, cited, mention.start - end < 3);
    }
    end = mention.end;
  }
  return citations;
}

function ownersOf(mention: Placed, discourse: Discourse, options: CiteOptions, last: Last | null): readonly Owner[] {
  const { instrument } = mention;
  switch (instrument.kind) {
    case 'bare':
      return discourse.ownersOfBare(mention);
    case 'order word':
      return discourse.ownersOfOrderWord(instrument, mention);
    case 'here':
      return options.within === undefined ? [] : [{ kind: 'own' }];
    case 'id':
      if (instrument.pages) return last?.page ? [last.page] : [];
      return last && (mention.members.length === 0 || !isPaged(last.owner)) ? [last.owner] : [];
    case 'other':
      return [instrument];
    case 'fr':
      return [instrument];
    default:
      return [discourse.owner(instrument, null)];
  }
}

function citationsOf(ground: Ground, mention: Placed, owners: readonly Owner[], last: Last | null): Citation[] {
  const [owner] = owners;
  if (!owner || (owner.kind === 'other' && owners.length === 1)) return [];
  if (mention.members.length > 0) return citeMembers(ground, under(last, mention), owners);
  if (mention.instrument.kind === 'id')
    return last ? [{ ...last.citation, start: mention.start, end: mention.end, text: ground.text.slice(mention.start, mention.end) }] : [];
  if (owner.kind === 'own') return [wholeOrder(ground, mention)];
  return owner.kind === 'other' ? [] : [lawEntry(ground, owner, mention, null, null)];
}

/** "Id. at (b)(3)" stands under the section that was cited last. */
function under(last: Last | null, mention: Placed): Placed {
  const [first, ...others] = mention.members;
  if (mention.instrument.kind !== 'id' || !last || !first || first.from.section !== null) return mention;
  const { kind, target, pin } = last.citation;
  const whole = kind === 'order' ? target : kind === 'usc' || kind === 'cfr' ? target.slice(target.indexOf('/') + 1) : (pin ?? '');
  const section = (kind === 'order' ? /^\d+/ : /^[^(\s]+/).exec(whole)?.[0];
  return section === undefined
    ? { ...mention, members: [] }
    : { ...mention, members: [{ ...first, from: { ...first.from, section } }, ...others] };
}

/** A section that turned out to cite nothing names nothing either; anything else that was said stays said. */
function note(discourse: Discourse, mention: Placed, owners: readonly Owner[], cites: boolean): void {
  const [owner] = owners;
  const named = mention.instrument.kind === 'bare' || mention.instrument.kind === 'here' ? cites : true;
  if (owner && owners.length === 1 && named) discourse.name(behind(owner, mention, discourse), mention);
}

/** A page directly behind another citation is the same thing cited twice: "Id. § 5" behind it still means the first. */
function lastAfter(
  last: Last | null,
  discourse: Discourse,
  mention: Placed,
  owners: readonly Owner[],
  cited: readonly Citation[],
  beside: boolean,
): Last | null {
  const [owner] = owners;
  const citation = cited.at(-1);
  if (!owner || !citation) return mention.instrument.kind === 'here' ? last : null;
  if (isPaged(owner) && beside && last) return { ...last, page: owner };
  return { owner: behind(owner, mention, discourse), citation, page: isPaged(owner) ? owner : null };
}

function isPaged(owner: Owner): owner is Extract<Owner, { kind: 'fr' | 'stat' }> {
  return owner.kind === 'fr' || owner.kind === 'stat';
}

/** The order's own page in the Federal Register is cited as a page, yet speaks of the order. */
function behind(owner: Owner, mention: Placed, discourse: Discourse): Owner {
  return owner.kind === 'fr' ? discourse.owner(owner, mention.members[0]?.from.section ?? null) : owner;
}
