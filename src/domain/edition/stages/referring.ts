import type { Facts } from '../../facts/facts.ts';
import type { OrderTree } from '../../order/provision.ts';
import type { RawEdition } from '../raw.ts';
import type { CheckedEntries } from './prose.ts';

interface Given {
  readonly raw: RawEdition;
  readonly tree: OrderTree;
  readonly layers: Facts;
  readonly prose: CheckedEntries;
}

/**
 * Provision → those that refer to it, in the order of the text: in their words, or as the ground of a sentence that explains
 * them. Left out is what goes without saying: a provision itself, and those it stands in or that stand in it. Turned round
 * once for all of them, so that the time grows with the references, not with the square of the provisions.
 */
export function referringOf({ tree, layers, prose, raw }: Given): ReadonlyMap<string, readonly string[]> {
  const fileOf = new Map(raw.explanations.map(({ data, file }) => [data.provision, file]));
  const referring = new Map<string, string[]>();
  for (const { id } of tree.provisions) {
    const crossed = (layers.crossReferences.get(id) ?? []).flatMap(({ target }) => target ?? []);
    const blocks = prose.get(fileOf.get(id) ?? '')?.prose.blocks ?? [];
    const grounds = blocks.flatMap((block) => block.sentences.flatMap(({ refs }) => refs));
    const targets = new Set([
      ...crossed.filter((one) => !within(id, one)),
      ...grounds.filter((one) => !within(id, one) && !within(one, id)),
    ]);
    for (const target of targets) referring.set(target, [...(referring.get(target) ?? []), id]);
  }
  return referring;
}

/** Whether a provision is another one or stands in it. */
function within(id: string, other: string): boolean {
  return id === other || id.startsWith(`${other}.`);
}
