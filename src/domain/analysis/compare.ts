import type { Role } from '../entry/common.ts';
import type { Problem } from '../problem/problem.ts';
import type { TaskEntry } from './task-check.ts';
import type { NamedEntity, TaskRow } from './tasks.ts';

/** Who acts under a provision, as derived from the order's words. */
export interface Acting {
  readonly entity: string;
  readonly role: Role;
}

/** How an analysis's list of entities for a task stands to the order's. */
export interface ListComparison {
  /** Ids of the entities named, in the order named; null for a name that no entity bears. */
  readonly named: readonly (string | null)[];
  /** Names in the analysis that the order gives no part in the task. */
  readonly added: readonly NamedEntity[];
  /** Ids of those whom the order gives a part and the analysis leaves out. */
  readonly leftOut: readonly string[];
  /** Whether the first one named leads in the order; null where the analysis lists nobody. */
  readonly leadAgrees: boolean | null;
}

/** Parts in a task that an analysis may be expected to list; who collaborates or benefits is not among them. */
const LISTED: readonly Role[] = ['lead', 'through', 'consult', 'coordinate', 'decide'];

/** `idOf` finds an entity by any of its names or abbreviations. */
export function compareLists(row: TaskRow, acting: readonly Acting[], idOf: (name: string) => string | undefined): ListComparison {
  const named = row.named.map(({ name, abbreviation }) => idOf(name) ?? (abbreviation === null ? undefined : idOf(abbreviation)) ?? null);
  const parts = new Set(acting.filter(({ role }) => LISTED.includes(role)).map(({ entity }) => entity));
  const leads = leadsOf(acting);
  return {
    named,
    added: row.named.filter((_, index) => !parts.has(named[index] ?? '')),
    leftOut: [...parts].filter((id) => !named.includes(id)),
    leadAgrees: row.namedIn === 'list' ? leads.includes(named[0] ?? '') : null,
  };
}

/** A lead the table states is the one derived from the order; a list that differs is never shown without saying how. */
export function checkLists(
  rows: readonly TaskRow[],
  entries: readonly TaskEntry[],
  {
    actingUnder,
    idOf,
    file,
  }: {
    readonly actingUnder: (provision: string) => readonly Acting[];
    readonly idOf: (name: string) => string | undefined;
    readonly file: string;
  },
): Problem[] {
  const problems: Problem[] = [];
  for (const entry of entries) {
    const row = rows.find((candidate) => candidate.passage === entry.passage);
    if (!row) continue;
    const acting = entry.provisions.flatMap((id) => actingUnder(id));
    const leads = leadsOf(acting);
    const stated = [...entry.leadInOrder].sort().join(', ');
    const derived = [...leads].sort().join(', ');
    if (stated !== derived) {
      problems.push({
        rule: 'analysis/lead',
        file,
        found: `The row ${row.passage} says that ${stated || 'nobody'} leads.`,
        expected: `${derived || 'Nobody'}, from the order's words.`,
        mend: 'Correct "leadInOrder".',
      });
    }
    const { added, leftOut, leadAgrees } = compareLists(row, acting, idOf);
    if (entry.differs || (added.length === 0 && leftOut.length === 0 && leadAgrees === true)) continue;
    const names = [
      ...added.map((entity) => `${entity.name} added`),
      ...leftOut.map((id) => `${id} left out`),
      ...(leadAgrees === true ? [] : ['another lead, or none']),
    ];
    problems.push({
      rule: 'analysis/untold-difference',
      file,
      found: `The list of ${row.passage} differs from the order's: ${names.join('; ')}.`,
      expected: '"differs", with the order\'s words.',
      mend: 'Say how the two differ.',
    });
  }
  return problems;
}

function leadsOf(acting: readonly Acting[]): string[] {
  return [...new Set(acting.filter(({ role }) => role === 'lead').map(({ entity }) => entity))];
}
