import type { Scene } from './constructs/construct.ts';
import type { Mention, Placed } from './mention.ts';
import { nextTrigger } from './scan.ts';
import { place } from './surroundings.ts';

/**
 * Finds everything in a text that reads like a citation, and the bare names of instruments that later sections may
 * lean on. Knows no order and no tree: what is found is resolved by `resolve`. Never throws; mentions never overlap
 * and come in order of place. Time is linear in the text: what has been read at length is not read again.
 */
export function find(text: string): Placed[] {
  const mentions: Mention[] = [];
  let scene: Scene = { text, floor: 0, previous: null, open: null };
  let next = 0;
  for (let trigger = nextTrigger(text, next); trigger; trigger = nextTrigger(text, next)) {
    const found = trigger.construct.read(scene, trigger.index);
    next = Math.max(trigger.end, found?.next ?? 0);
    if (!found) continue;
    for (const mention of found.mentions) mentions.push(mention);
    const read = found.mentions.filter((mention) => mention.end <= found.next);
    const open = [scene.open, ...read].reduce(reachingFurthest, null);
    scene = { text, floor: Math.max(found.next, scene.floor), previous: read.at(-1) ?? scene.previous, open };
  }
  return place(text, inOrder(mentions));
}

/** Of an order and another one named in a remark on it, the order, whose section follows the remark. */
function reachingFurthest(one: Mention | null, other: Mention | null): Mention | null {
  return (other?.openTo ?? -1) >= (one?.openTo ?? 0) ? other : one;
}

/** A list is read to its end at once, past remarks that hold citations of their own: put those in their place. */
function inOrder(mentions: Mention[]): Mention[] {
  let end = 0;
  return mentions
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((mention) => {
      const apart = mention.start >= end;
      if (apart) end = mention.end;
      return apart;
    });
}
