import type { ProvisionView } from './edition.ts';
import { must, type EditionIndex } from './index-of.ts';

/** The provisions a provision stands under, outermost first. */
export function lineage(index: EditionIndex, view: ProvisionView): ProvisionView[] {
  const above: ProvisionView[] = [];
  for (let parent = view.provision.parent; parent !== null; parent = above[0]!.provision.parent) above.unshift(must(index.provision, parent));
  return above;
}

/** A provision and all that stands under it, in the order of the text. */
export function withDescendants(index: EditionIndex, view: ProvisionView): ProvisionView[] {
  return [view, ...view.provision.children.flatMap((child) => withDescendants(index, must(index.provision, child)))];
}
