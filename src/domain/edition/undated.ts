import type { Edition } from './edition.ts';

/** Provisions whose own words lay a duty on someone and set no clock. */
export function undatedDuties(edition: Edition): string[] {
  return edition.provisions
    .filter(
      (view) =>
        view.deadline === null &&
        /\b(?:shall|must)\b/.test(view.provision.text) &&
        view.actors.some((actor) => (actor.role === 'lead' || actor.role === 'decide') && actor.from === view.id),
    )
    .map((view) => view.id);
}
