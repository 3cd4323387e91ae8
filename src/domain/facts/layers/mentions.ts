import { mentionFinder, type Mention } from '../names.ts';
import { byProvision, type FactsById, type Reading } from '../reading.ts';
import { abbreviations } from './abbreviations.ts';

/** Every place where a provision names an entity, whether or not it gives it a role. Offsets lead into the provision's text. */
export function mentions(reading: Reading): FactsById<Mention> {
  const find = mentionFinder(reading.entities, [...abbreviations(reading).values()].flat());
  return byProvision(reading.tree, (provision) => find(provision.text));
}
