import type { Outcome } from './outcome.ts';

/** The figures of a run as a table, its survivors below it. */
export function figuresOf(outcomes: readonly Outcome[]): string {
  const rows = [...Map.groupBy(outcomes, ({ kind }) => kind)].map(([kind, all]) => row(kind, all));
  const survivors = outcomes.filter(({ refused }) => !refused);
  return [
    row('kind of fault', null),
    ...rows,
    row('all', outcomes),
    ...(survivors.length === 0 ? [] : ['', 'Survivors:', ...survivors.map(({ kind, what }) => `  ${kind}: ${what}`)]),
  ].join('\n');
}

function row(name: string, outcomes: readonly Outcome[] | null): string {
  const cells = outcomes
    ? [
        outcomes,
        outcomes.filter(({ refused }) => refused),
        outcomes.filter(({ refused }) => !refused),
        outcomes.filter(({ line }) => line),
      ].map((some) => String(some.length))
    : ['faults', 'refused', 'survive', 'with line'];
  return name.padEnd(64) + cells.map((cell) => cell.padStart(10)).join('');
}
