import { mentionFinder, type Mention } from '../names.ts';
import { byProvision, once } from '../reading.ts';
import { abbreviations } from './abbreviations.ts';

/** Every place where a provision names an entity, whether or not it gives it a role. Offsets lead into the provision's text. */
export const mentions = once<Mention>((reading) => {
  const find = mentionFinder(reading.entities, [...abbreviations(reading).values()].flat());
  return byProvision(reading.tree, (provision) => find(provision.text));
});
