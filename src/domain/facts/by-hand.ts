import type { FactsEntry } from '../entry/facts.ts';
import type { OrderTree } from '../order/provision.ts';
import type { Problem } from '../problem/problem.ts';
import type { Actor } from './layers/actors.ts';
import type { FactsById } from './reading.ts';

export type ActorByHand = FactsEntry['actors'][number];

export interface CheckedActors {
  readonly actors: FactsById<Actor>;
  readonly problems: readonly Problem[];
}

/**
 * Adds to the derived actors what a person says of them, or puts a person's role in the place of a derived one
 * (`overrule`: the derived role). Each entry is checked against the words; one that fails is a problem in `file` and changes nothing.
 */
export function withActorsByHand(
  derived: FactsById<Actor>,
  entries: readonly ActorByHand[],
  tree: OrderTree,
  entityIds: ReadonlySet<string>,
  file: string,
): CheckedActors {
  const actors = new Map(derived);
  const problems: Problem[] = [];
  for (const entry of entries) {
    const { provision: id, entity, role, words, overrule } = entry;
    const report = (rule: string, found: string, expected: string, mend: string) =>
      problems.push({ rule: `facts/${rule}`, file, found, expected, mend });
    const provision = tree.provisions.find((candidate) => candidate.id === id);
    const known = actors.get(id) ?? [];
    const start = provision ? likeTypewriter(provision.text).indexOf(likeTypewriter(words)) : -1;
    const overruled = overrule === undefined ? null : known.find((actor) => actor.entity === entity && actor.role === overrule);
    if (!provision) {
      report(
        'provision',
        `an actor is given for ${id}, which the order does not have.`,
        'an id of a provision such as 2.c.iii.',
        'correct `provision`.',
      );
    } else if (!entityIds.has(entity)) {
      report(
        'entity',
        `${id} is given the actor "${entity}", which has no entry.`,
        'the name of a file in entities/.',
        'correct `entity`, or add its entry.',
      );
    } else if (start < 0) {
      report(
        'words',
        `the words "${words}" are not in ${id}.`,
        `words of ${id}: "${provision.text.slice(0, 80)}…".`,
        'copy the words from the order.',
      );
    } else if (overrule !== undefined && !overruled) {
      const roles = known.filter((actor) => actor.entity === entity).map((actor) => actor.role);
      report(
        'overrule',
        `${id}: ${entity} as "${overrule}" cannot be overruled, for nothing derives it.`,
        roles.length > 0 ? `its derived role: ${roles.join(', ')}.` : 'no `overrule`.',
        'correct `overrule`, or leave it out.',
      );
    } else if (known.some((actor) => actor.entity === entity && actor.role === role)) {
      report(
        'derived',
        `${id}: ${entity} as "${role}" is derived from the words already.`,
        'only what the words do not give by themselves.',
        'remove the entry.',
      );
    } else {
      const place = { words: provision.text.slice(start, start + words.trim().length), start, end: start + words.trim().length };
      const added: Actor = { provision: id, entity, role, from: id, ...place, cue: null, actsFor: null };
      actors.set(id, overruled ? known.map((actor) => (actor === overruled ? added : actor)) : [...known, added]);
    }
  }
  return { actors, problems };
}

/** Straight quotation marks for curly ones, letter for letter, so that offsets stay true. */
function likeTypewriter(text: string): string {
  return text.trim().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, ' ');
}
