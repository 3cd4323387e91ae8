import { byProvision, wordsAt, type FactsById, type Reading, type Words } from '../reading.ts';

/** Other law that a provision cites. */
export interface Authority extends Words {
  /** Kind and target, as the authority's own entry is named: "usc/44/3552", "eo/14110", "memo/nspm/11". */
  readonly target: string;
  /** Subdivisions below the target: "(b)(6)(A)". */
  readonly pin: string | null;
}

export function authorities(reading: Reading): FactsById<Authority> {
  return byProvision(reading.tree, (provision) =>
    reading
      .findCitations(provision.text, provision.id)
      .filter((citation) => citation.kind !== 'order')
      .map(({ kind, target, pin, start, end }) => ({ ...wordsAt(provision, start, end), target: `${kind}/${target}`, pin })),
  );
}
