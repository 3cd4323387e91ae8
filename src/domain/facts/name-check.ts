import type { OrderTree } from '../order/provision.ts';
import type { Problem } from '../problem/problem.ts';
import { mentionFinder } from './names.ts';
import type { NamedEntity } from './reading.ts';

/**
 * What is wrong with the names given for entities: a form the order never writes, and a form given to two of them.
 * `folder` is where their files lie, for the errors.
 */
export function checkNames(entities: readonly NamedEntity[], tree: OrderTree, folder: string): Problem[] {
  const problems: Problem[] = [];
  const owner = new Map<string, string>();
  for (const { id, forms } of entities) {
    const file = `${folder}/${id}.yaml`;
    for (const form of forms) {
      const other = owner.get(form);
      owner.set(form, id);
      if (other !== undefined) {
        problems.push({
          rule: 'entity/shared-form',
          file,
          found: `the form "${form}" is given to ${other} and to ${id}.`,
          expected: 'a form that names one entity.',
          mend: 'remove it from one of them.',
        });
      }
      const find = mentionFinder([{ id, forms: [form] }], []);
      if (!tree.provisions.some((provision) => find(provision.text).length > 0)) {
        problems.push({
          rule: 'entity/form',
          file,
          found: `the order never writes "${form}".`,
          expected: '`forms` as the order writes them.',
          mend: 'correct the form, or move it to `aliases`.',
        });
      }
    }
  }
  return problems;
}
