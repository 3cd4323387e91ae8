import { PATHS } from '../address/site.ts';
import type { Link } from './edition.ts';
import type { EditionIndex } from './index-of.ts';

/** The links behind a ground mark; an empty path where the ground is this site itself. Throws on a reference that leads nowhere. */
export function groundsOf(index: EditionIndex, refs: string): Link[] {
  return refs
    .trim()
    .split(/\s+/)
    .map((ref) => {
      const link = groundOf(index, ref);
      if (!link) throw new Error(`The ground "${ref}" leads nowhere. It must be a provision, a passage, a claim, source/<id> or site.`);
      return link;
    });
}

/** Where one reference leads, or null. */
export function groundOf(index: EditionIndex, ref: string): Link | null {
  const provision = index.provision.get(ref);
  if (provision) return { path: provision.path, text: provision.citations.short };
  const passage = index.passage.get(ref);
  if (passage) return { path: passage.path, text: `${index.source.get(ref.split('/')[0]!)?.shortName}, ${passage.heading}` };
  const claim = index.claim.get(ref);
  if (claim) return { path: claim.path, text: `${claim.publisher}, claim ${claim.n}` };
  if (ref === 'site') return { path: PATHS.about, text: 'this site' };
  const source = ref.startsWith('source/') ? index.source.get(ref.slice('source/'.length)) : undefined;
  return source ? { path: `${PATHS.about}#source-${source.id}`, text: source.shortName } : null;
}
