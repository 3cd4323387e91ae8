import type { ActorView, DeadlineView } from '../../edition/edition.ts';

export function actorData(actor: ActorView) {
  return { entity: actor.entity, name: actor.name, role: actor.role, words: actor.words, from: actor.from };
}

export function deadlineData({ words, days, date, weekday, from }: DeadlineView) {
  return { words, days, date, weekday, from };
}
