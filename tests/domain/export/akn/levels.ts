import { eIdOf } from '../../../../src/domain/address/provision.ts';
import type { ProvisionView } from '../../../../src/domain/edition/edition.ts';
import type { Provision, ProvisionKind } from '../../../../src/domain/order/provision.ts';
import { EDITION } from '../edition.ts';

/** Provisions of these ids and kinds ("1.a subsection"), each with its parent's id as the beginning of its own. */
export function ofLevels(levels: readonly string[]): ProvisionView[] {
  const rows = levels.map((level) => level.split(' ') as [string, ProvisionKind]);
  const parentOf = (id: string) => (id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : null);
  const provisions = rows.map(([id, kind]): Provision => {
    const children = rows.map(([other]) => other).filter((other) => parentOf(other) === id);
    const label = kind === 'unnumbered' || kind === 'preamble' ? null : `(${id.slice(id.lastIndexOf('.') + 1)})`;
    return {
      id,
      kind,
      label,
      heading: null,
      parent: parentOf(id),
      children,
      text: [label, `Words of ${id}.`].filter(Boolean).join(' '),
      spans: [],
      lines: { first: 1, last: 1 },
    };
  });
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  return provisions.map((provision) => ({
    ...EDITION.provisions[0]!,
    provision,
    id: provision.id,
    eId: eIdOf(provision, (id) => byId.get(id)),
    runs: [],
    deadline: null,
  }));
}
