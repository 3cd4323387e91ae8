import type { Edition } from './edition.ts';

/** Provisions in which someone leads or decides and no clock runs. */
export function undatedDuties(edition: Edition): string[] {
  return edition.provisions
    .filter((view) => view.deadline === null && view.actors.some((actor) => (actor.role === 'lead' || actor.role === 'decide') && actor.from === view.id))
    .map((view) => view.id);
}
