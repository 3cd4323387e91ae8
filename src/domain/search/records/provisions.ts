import { anchorOf } from '../../address/provision.ts';
import type { ActorView, Edition, EntityView, ProvisionView } from '../../edition/edition.ts';
import type { Role } from '../../entry/common.ts';
import { dayWords } from '../day-words.ts';
import { indexable } from '../indexable.ts';
import { ORDER_SOURCE, PLAIN, type SearchRecord } from '../record.ts';
import { primaryProvisions } from './concerned.ts';
import { flowing } from './flowing.ts';

/** How close a role stands to the task: 0 has it, 1 carries it out for another, 2 is only heard. */
const TIER: Readonly<Record<Role, number>> = { lead: 0, decide: 0, through: 1, coordinate: 2, consult: 2, collaborate: 2, benefit: 2 };

/** One record a provision: its words and our explanation, with the names of everything in it. */
export function provisionRecords(edition: Edition): SearchRecord[] {
  const entities = new Map(edition.entities.map((entity) => [entity.id, entity]));
  const best = new Map(edition.entities.map((entity) => [entity.id, Math.min(...entity.provisions.map(({ role }) => TIER[role]))]));
  return edition.provisions.map((view) => {
    const named = namesOf(view, edition, entities, best);
    return {
      ...PLAIN,
      kind: 'order',
      ref: view.id,
      url: `${view.path}#${anchorOf(view.id)}`,
      title: [view.provision.heading, view.title].filter(Boolean).join(' '),
      content: indexable(`${view.provision.text} ${flowing(view.explanation)}`),
      also: named.also,
      near: named.near,
      provisions: [view.id],
      source: ORDER_SOURCE,
    };
  });
}

function namesOf(view: ProvisionView, edition: Edition, entities: ReadonlyMap<string, EntityView>, best: ReadonlyMap<string, number>) {
  const also: string[] = [];
  const near: string[] = [];
  const isMain = (actor: ActorView) => TIER[actor.role] === best.get(actor.entity) && actor.from === view.id;
  for (const actor of view.actors) {
    const entity = entities.get(actor.entity);
    if (!entity) continue;
    if (isMain(actor)) also.push(entity.name, ...entity.aliases);
    // Who is only heard under a lead-in above does not stand near the words below it.
    else if (actor.from === view.id || TIER[actor.role] < 2) near.push(entity.name, ...entity.aliases);
  }
  for (const entity of edition.entities) {
    // The order does not give it a task; our entry says of which provision it is spoken.
    if (entity.provisions.length === 0 && primaryProvisions(entity).includes(view.id)) also.push(entity.name, ...entity.aliases);
  }
  for (const term of edition.terms) {
    const primary = primaryProvisions(term)[0] ?? term.firstUse;
    if (primary === view.id) also.push(term.term, ...term.aliases);
    else if (view.terms.includes(term.id)) near.push(...term.aliases);
  }
  for (const law of edition.authorities) {
    if (view.authorities.includes(law.id)) also.push(law.citation, law.title, ...law.aliases);
  }
  if (view.deadline?.date) (view.deadline.from === view.id ? also : near).push(dayWords(view.deadline.date));
  return { also: [...new Set(also)], near: [...new Set(near)].filter((name) => !also.includes(name)) };
}
