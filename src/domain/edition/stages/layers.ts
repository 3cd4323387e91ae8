import { withActorsByHand } from '../../facts/by-hand.ts';
import { deriveFacts, type Facts } from '../../facts/facts.ts';
import { checkNames } from '../../facts/name-check.ts';
import type { Reading } from '../../facts/reading.ts';
import type { Problem } from '../../problem/problem.ts';
import type { RawEdition } from '../raw.ts';

/** Derives every layer from the words, and adds what a person said in facts.yaml. */
export function layersOf(reading: Reading, raw: RawEdition, problems: Problem[]): Facts {
  const facts = deriveFacts(reading);
  const ids = new Set(raw.entities.map((entity) => entity.id));
  const { actors, problems: wrong } = withActorsByHand(facts.actors, raw.facts.data.actors, reading.tree, ids, raw.facts.file);
  problems.push(...wrong, ...checkNames(reading.entities, reading.tree, 'entities'));
  return { ...facts, actors };
}
