import type { ActorView } from './edition.ts';

/** One who leads a task, and the offices through which the order has them act. */
export interface Acting {
  readonly lead: ActorView;
  readonly through: readonly ActorView[];
}

/**
 * Those who lead, each with the offices that the order's own words put right behind them: "the Secretary of War,
 * through the Director of NSA". `textOf` gives the words of a provision by its id.
 */
export function actingIn(actors: readonly ActorView[], textOf: (provision: string) => string): Acting[] {
  return actors
    .filter(({ role }) => role === 'lead')
    .map((lead) => ({ lead, through: actors.filter((one) => one.role === 'through' && actsThrough(lead, one, textOf)) }));
}

function actsThrough(lead: ActorView, office: ActorView, textOf: (provision: string) => string): boolean {
  if (lead.from !== office.from) return false;
  const between = textOf(lead.from).split(lead.words).slice(1);
  return between.some((after) => /^,? (?:acting )?through (?:the )?/.exec(after)?.[0] === after.slice(0, after.indexOf(office.words)));
}
