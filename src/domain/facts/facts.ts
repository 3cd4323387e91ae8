import type { FactsById, Layer, Reading } from './reading.ts';
import { abbreviations } from './layers/abbreviations.ts';
import { actors } from './layers/actors.ts';
import { authorities } from './layers/authorities.ts';
import { crossReferences } from './layers/cross-references.ts';
import { deadlines } from './layers/deadlines.ts';
import { mentions } from './layers/mentions.ts';
import { terms } from './layers/terms.ts';

/** Everything derived from the words of an order. A new layer is one file in layers/ and one line here. */
export const LAYERS = { deadlines, actors, mentions, authorities, abbreviations, terms, crossReferences };

/** For each layer, the facts of each provision: `facts.deadlines.get('2.c')`. Every id of the tree is a key. */
export type Facts = { readonly [Name in keyof typeof LAYERS]: ReturnType<(typeof LAYERS)[Name]> };

export function deriveFacts(reading: Reading): Facts {
  const layers: readonly [string, Layer<unknown>][] = Object.entries(LAYERS);
  const derived = new Map<string, FactsById<unknown>>(layers.map(([name, layer]) => [name, layer(reading)]));
  return Object.fromEntries(derived) as Facts;
}
