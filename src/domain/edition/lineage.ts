import type { Provision } from '../order/provision.ts';
import type { ProvisionView } from './edition.ts';
import { must, type EditionIndex } from './index-of.ts';

/** The provisions a provision stands under, outermost first. */
export function lineageOf(provision: Provision, byId: ReadonlyMap<string, Provision>): Provision[] {
  const above: Provision[] = [];
  for (let parent = provision.parent; parent !== null;) {
    const one = byId.get(parent);
    if (!one) break;
    above.unshift(one);
    parent = one.parent;
  }
  return above;
}

/** The same among the provisions as pages show them. */
export function lineage(index: EditionIndex, view: ProvisionView): ProvisionView[] {
  const above: ProvisionView[] = [];
  for (let parent = view.provision.parent; parent !== null; parent = above[0]!.provision.parent)
    above.unshift(must(index.provision, parent));
  return above;
}

/** A provision and all that stands under it, in the order of the text. */
export function withDescendants(index: EditionIndex, view: ProvisionView): ProvisionView[] {
  return [view, ...view.provision.children.flatMap((child) => withDescendants(index, must(index.provision, child)))];
}
