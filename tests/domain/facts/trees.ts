import type { OrderTree, Provision, ProvisionKind } from '../../../src/domain/order/provision.ts';
import type { NamedEntity, NamedTerm, Reading } from '../../../src/domain/facts/reading.ts';

/** A small order, one line a provision: "2.a | (a) | Heading. | words"; label and heading may be empty. */
export function treeOf(...lines: readonly string[]): OrderTree {
  const parts = lines.map((line) => line.split('|').map((part) => part.trim()) as [string, string, string, string]);
  const ids = parts.map(([id]) => id);
  const parentOf = (id: string) => (id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : null);
  const provisions = parts.map(([id, label, heading, words]): Provision => ({
    id,
    kind: kindOf(id),
    label: label || null,
    heading: heading || null,
    parent: parentOf(id),
    children: ids.filter((other) => parentOf(other) === id),
    text: [label, heading, words].filter((part) => part !== '').join(' '),
    spans: [],
    lines: { first: 1, last: 1 },
  }));
  return { provisions, furniture: [], ambiguities: [] };
}

function kindOf(id: string): ProvisionKind {
  if (!/^\d/.test(id)) return 'preamble';
  if (/\.p\d+$/.test(id)) return 'unnumbered';
  return (['section', 'subsection'] as const)[id.split('.').length - 1] ?? 'paragraph';
}

/** Offices that need no explaining: "Secretary of Alpha" is alpha, "Director of Beta" is beta, and so on. */
export const OFFICES: readonly NamedEntity[] = [
  ...['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon'].map((name) => ({
    id: name.toLowerCase(),
    forms: [`Secretary of ${name}`, `Director of ${name}`, `Department of ${name}`],
  })),
  { id: 'agencies', forms: ['agencies', 'agency heads', 'agency'] },
  { id: 'makers', forms: ['AI makers', 'makers'] },
  { id: 'banks', forms: ['banks'] },
  { id: 'president', forms: ['President'] },
];

export function readingOf(tree: OrderTree, more: Partial<Omit<Reading, 'tree'>> = {}): Reading {
  return { tree, signed: '2026-06-02', entities: OFFICES, terms: [] as NamedTerm[], findCitations: () => [], ...more };
}
