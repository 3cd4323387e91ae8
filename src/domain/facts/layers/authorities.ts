import { byProvision, type FactsById, type FoundAuthority, type Reading } from '../reading.ts';

/** Other law that a provision cites: "usc/44/3552", pin "(b)(6)(A)". Offsets lead into the provision's text. */
export interface Authority extends FoundAuthority {
  readonly provision: string;
}

export function authorities(reading: Reading): FactsById<Authority> {
  return byProvision(reading.tree, (provision) =>
    reading.findAuthorities(provision.text).map((found) => ({ ...found, provision: provision.id })),
  );
}
