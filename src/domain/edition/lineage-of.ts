import type { Provision } from '../order/provision.ts';

/** The provisions a provision stands under, outermost first. */
export function lineageOf(provision: Provision, byId: ReadonlyMap<string, Provision>): Provision[] {
  const above: Provision[] = [];
  for (let parent = provision.parent; parent !== null; ) {
    const one = byId.get(parent);
    if (!one) break;
    above.unshift(one);
    parent = one.parent;
  }
  return above;
}
