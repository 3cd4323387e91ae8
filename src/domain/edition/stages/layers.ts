import { withActorsByHand } from '../../facts/by-hand.ts';
import { deriveFacts, type Facts } from '../../facts/facts.ts';
import { checkNames } from '../../facts/name-check.ts';
import type { Reading } from '../../facts/reading.ts';
import type { Problem } from '../../problem/problem.ts';
import { foldSpace } from '../../text/fold.ts';
import type { RawEdition } from '../raw.ts';

/** Derives every layer from the words, and adds what a person said in facts.yaml. */
export function layersOf(reading: Reading, raw: RawEdition, problems: Problem[]): Facts {
  const facts = deriveFacts(reading);
  const ids = new Set(raw.entities.map((entity) => entity.id));
  const { actors, problems: wrong } = withActorsByHand(facts.actors, raw.facts.data.actors, reading.tree, ids, raw.facts.file);
  problems.push(...wrong, ...unnamed(raw, facts), ...checkNames(reading.entities, reading.tree, 'entities'));
  return { ...facts, actors };
}

/** Actors given by hand whom the words given for them do not name. */
function unnamed(raw: RawEdition, facts: Facts): Problem[] {
  return raw.facts.data.actors
    .filter(
      ({ provision, entity, words }) =>
        !(facts.mentions.get(provision) ?? []).some(
          (mention) => mention.entity === entity && foldSpace(words).includes(foldSpace(mention.words)),
        ),
    )
    .map(({ provision, entity, words }) => ({
      rule: 'facts/unnamed',
      file: raw.facts.file,
      found: `${provision}: the words “${words}” do not name ${entity}.`,
      expected: 'words that hold a form of the entity.',
      mend: 'correct `entity`, or copy the words in which it is named.',
    }));
}
