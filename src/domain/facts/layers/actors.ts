import type { Role } from '../../entry/common.ts';
import type { Provision } from '../../order/provision.ts';
import { bodySentences } from '../body.ts';
import { continues } from '../continuation.ts';
import { partiesOf, type Party } from '../parties.ts';
import { byProvision, wordsAt, type FactsById, type Reading, type Words } from '../reading.ts';
import { mentions } from './mentions.ts';

/** Who has which role in a provision, by which words. */
export interface Actor {
  readonly provision: string;
  readonly entity: string;
  readonly role: Role;
  /** The provision whose words say so: the same, or one whose lead-in it continues. `start` and `end` lead into its text. */
  readonly from: string;
  /** The name as printed. */
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** The words that give the role: "shall", "in consultation with"; null where a person gave it. */
  readonly cue: Words | null;
  /** For "through": the entity that acts through this one. */
  readonly actsFor: string | null;
}

/** The actors of each provision: those of the lead-ins it continues first, then those of its own words. */
export function actors(reading: Reading): FactsById<Actor> {
  const { tree } = reading;
  const named = mentions(reading);
  const own = byProvision(tree, (provision) =>
    bodySentences(provision)
      .flatMap((sentence) => partiesOf(provision.text, sentence.start, sentence.end, named.get(provision.id) ?? []))
      .map((party) => toActor(party, provision)),
  );

  const allOf = (provision: Provision): Actor[] => withoutRepeats([...inherited(provision), ...(own.get(provision.id) ?? [])]);
  const inherited = (provision: Provision): Actor[] => {
    const above = continues(provision, tree);
    if (!above) return [];
    const { parent, leadIn } = above;
    const inLeadIn = (own.get(parent.id) ?? []).filter((actor) => actor.start >= leadIn.sentence.start);
    // A permission passes on only the party that it lets act: "a framework with AI developers through which developers would be able to:".
    const permitted = named.get(parent.id)?.findLast((mention) => mention.end <= leadIn.modalAt)?.entity;
    const passed = leadIn.governs === 'duty' ? [...inherited(parent), ...inLeadIn] : inLeadIn.filter((actor) => actor.entity === permitted);
    return passed.map((actor) => ({ ...actor, provision: provision.id }));
  };
  return byProvision(tree, allOf);
}

function toActor({ mention, role, cue, actsFor }: Party, provision: Provision): Actor {
  return {
    ...wordsAt(provision, mention.start, mention.end),
    entity: mention.entity,
    role,
    from: provision.id,
    cue: wordsAt(provision, cue.start, cue.end),
    actsFor,
  };
}

/** The same party named again in the same role by the same words' provision adds nothing. */
function withoutRepeats(all: readonly Actor[]): Actor[] {
  return all.filter(
    (actor, index) =>
      all.findIndex((other) => other.entity === actor.entity && other.role === actor.role && other.from === actor.from) === index,
  );
}
