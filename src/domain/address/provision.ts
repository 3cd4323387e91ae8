import type { Provision } from '../order/provision.ts';

/** Anchor of a provision wherever its words are shown: "preamble", "sec-2-c-iii". */
export function anchorOf(id: string): string {
  return /^\d/.test(id) ? `sec-${id.replaceAll('.', '-')}` : id.replaceAll('.', '-');
}

/** Site path of the whole order: "/eo/14179/". */
export function orderPath(number: string): string {
  return `/eo/${number}/`;
}

/** Site path of a provision's own page: "/eo/14179/5/a/". */
export function provisionPath(number: string, id: string): string {
  return `${orderPath(number)}${id.replaceAll('.', '/')}/`;
}

/** Akoma Ntoso names of the levels below a section, outermost first, as the U.S. drafts them. */
const LEVELS = ['subsec', 'para', 'subpara', 'clause', 'subclause', 'item', 'subitem'];

/** Akoma Ntoso eId: "sec_2__subsec_c__para_iii", "sec_4__sec_4.1". `byId` finds a provision's parent. */
export function eIdOf(provision: Provision, byId: (id: string) => Provision | undefined): string {
  const parent = provision.parent === null ? undefined : byId(provision.parent);
  const prefix = parent ? `${eIdOf(parent, byId)}__` : '';
  const last = provision.id.slice(provision.id.lastIndexOf('.') + 1);
  if (provision.kind === 'preamble') return 'preamble';
  if (provision.kind === 'part') return provision.id.replace('-', '_');
  if (provision.kind === 'section') return `${prefix}sec_${/^\d/.test(provision.id) ? provision.id : last}`;
  if (provision.kind === 'unnumbered') return `${prefix}p_${last.slice(1)}`;
  return `${prefix}${LEVELS[depthBelowSection(provision, byId)] ?? 'level'}_${last}`;
}

function depthBelowSection(provision: Provision, byId: (id: string) => Provision | undefined): number {
  let depth = 0;
  for (let parent = provision.parent; parent !== null; parent = byId(parent)?.parent ?? null) {
    const kind = byId(parent)?.kind;
    if (kind === 'subsection' || kind === 'paragraph') depth += 1;
  }
  return depth;
}
