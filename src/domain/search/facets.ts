import type { OrderData } from './order-data.ts';
import { ORDER_SOURCE } from './record.ts';
import type { Result } from './results.ts';
import type { Table } from './table.ts';

export const FACETS = ['kind', 'source', 'section', 'office', 'due'] as const;
export type Facet = (typeof FACETS)[number];
export type Chosen = Readonly<Record<Facet, readonly string[]>>;
export const NOTHING_CHOSEN: Chosen = { kind: [], source: [], section: [], office: [], due: [] };

/** What one result is under each facet. */
export type Traits = Chosen;

/** How many results each value of each facet would leave, in the order in which values first come. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

export function traitsOf(result: Result, table: Table | null, data: OrderData): Traits {
  const row = result.row === null ? undefined : table?.rows[result.row];
  const ids = row ? row.provisions : [result.provision ?? ''];
  const concerned = data.provisions.filter(({ id }) => ids.includes(id));
  return {
    kind: [result.kind],
    source: [row?.source ?? ORDER_SOURCE],
    section: unique(concerned.map(({ id }) => id.split('.')[0] ?? id)),
    office: unique(concerned.flatMap(({ offices }) => [...offices])),
    due: unique(concerned.flatMap(({ due }) => due ?? [])),
  };
}

/** Whether the traits fit everything chosen: any value within a facet, every facet that has one. */
export function fits(traits: Traits, chosen: Chosen, except?: Facet): boolean {
  return FACETS.every(
    (facet) => facet === except || chosen[facet].length === 0 || chosen[facet].some((value) => traits[facet].includes(value)),
  );
}

/** Counts each value among the results that fit what is chosen under the other facets, so that a count tells what choosing it would give. */
export function countsOf(all: readonly Traits[], chosen: Chosen): Counts {
  const entries = FACETS.map((facet) => {
    const counts = new Map<string, number>(chosen[facet].map((value) => [value, 0]));
    for (const traits of all.filter((one) => fits(one, chosen, facet))) {
      for (const value of traits[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [facet, counts] as const;
  });
  return Object.fromEntries(entries) as unknown as Counts;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
