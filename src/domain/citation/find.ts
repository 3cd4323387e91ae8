import type { Scene } from './constructs/construct.ts';
import { CONSTRUCTS } from './constructs/table.ts';
import type { Mention, Placed } from './mention.ts';
import { place } from './surroundings.ts';

/**
 * Finds everything in a text that reads like a citation, and the bare names of instruments that later sections may
 * lean on. Knows no order and no tree: what is found is resolved by `resolve`. Never throws; mentions never overlap
 * and come in order of place. Time is linear in the text: what has been read at length is not read again.
 */
export function find(text: string): Placed[] {
  const triggers = new RegExp(CONSTRUCTS.map(({ trigger }) => `(${trigger})`).join('|'), 'g');
  const mentions: Mention[] = [];
  let scene: Scene = { text, floor: 0, previous: null };
  for (let match = triggers.exec(text); match; match = triggers.exec(text)) {
    const construct = CONSTRUCTS[match.findIndex((group, place) => place > 0 && group !== undefined) - 1];
    const found = construct?.read(scene, match.index);
    if (!found) continue;
    mentions.push(...found.mentions);
    triggers.lastIndex = Math.max(found.next, triggers.lastIndex);
    const previous = found.mentions.findLast((mention) => mention.end <= found.next) ?? scene.previous;
    scene = { text, floor: Math.max(found.next, scene.floor), previous };
  }
  return place(text, inOrder(mentions));
}

/** A list of orders is read to its end at once, past what stands in parentheses between its members: put that in its place. */
function inOrder(mentions: Mention[]): Mention[] {
  let end = 0;
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end).filter((mention) => {
    const apart = mention.start >= end;
    if (apart) end = mention.end;
    return apart;
  });
}
