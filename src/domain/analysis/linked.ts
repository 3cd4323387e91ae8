import type { AnalysisEntry } from '../entry/sources.ts';
import type { Problem } from '../problem/problem.ts';
import type { Passage } from './analysis.ts';
import { excerpt, tableFault } from './fault.ts';

/** What each passage speaks of, keyed by anchor. */
export type PassageTable = AnalysisEntry['passages'];

/** A passage and the provisions it speaks of; `background` where it speaks of none. */
export interface LinkedPassage extends Passage {
  readonly provisions: readonly string[];
  readonly background: boolean;
  /** Ours. */
  readonly note: string | null;
}

/** Joins passages to their entries in the table. Every passage has provisions or is background, never both; every id leads somewhere. */
export function linkPassages(
  passages: readonly Passage[],
  table: PassageTable,
  known: ReadonlySet<string>,
  file: string,
): { linked: LinkedPassage[]; problems: Problem[] } {
  const anchors = new Set(passages.map((passage) => passage.anchor));
  const problems = Object.keys(table)
    .filter((anchor) => !anchors.has(anchor))
    .map((anchor) =>
      tableFault(
        file,
        'no-such-passage',
        `The table has an entry ${anchor}.`,
        `A passage of the text: ${[...anchors].join(', ')}.`,
        'Correct the anchor, or remove the entry.',
      ),
    );
  const linked = passages.map((passage) => {
    const entry = Object.hasOwn(table, passage.anchor) ? table[passage.anchor] : undefined;
    problems.push(...checkEntry(passage, entry, known, file));
    return { ...passage, provisions: entry?.provisions ?? [], background: entry?.background ?? false, note: entry?.note ?? null };
  });
  return { linked, problems };
}

/** Provision → anchors of the passages that speak of it, in the order of the text. */
export function passagesByProvision(linked: readonly Pick<LinkedPassage, 'anchor' | 'provisions'>[]): Map<string, string[]> {
  const by = new Map<string, string[]>();
  for (const { anchor, provisions } of linked) {
    for (const provision of new Set(provisions)) by.set(provision, [...(by.get(provision) ?? []), anchor]);
  }
  return by;
}

function checkEntry(passage: Passage, entry: PassageTable[string] | undefined, known: ReadonlySet<string>, file: string): Problem[] {
  const place = `${passage.anchor}, "${excerpt(passage.text)}"`;
  if (!entry)
    return [
      tableFault(
        file,
        'unlinked-passage',
        `No entry for ${place}.`,
        'An entry for every passage.',
        'Say which provisions it speaks of, or mark it "background: true".',
      ),
    ];
  const problems = entry.provisions
    .filter((id) => !known.has(id))
    .map((id) =>
      tableFault(
        file,
        'no-such-provision',
        `${passage.anchor} names the provision ${id}.`,
        'The id of a provision of the order, such as 2.c.iii.',
        'Correct the id.',
      ),
    );
  if (entry.background === entry.provisions.length > 0) {
    const found = entry.background ? 'is both background and linked to provisions' : 'has no provisions and is not background';
    problems.push(
      tableFault(
        file,
        'provisions-or-background',
        `The entry for ${place} ${found}.`,
        'Either provisions or "background: true".',
        'Keep the one that is so.',
      ),
    );
  }
  return problems;
}
