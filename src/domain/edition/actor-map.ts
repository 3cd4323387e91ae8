import { roleWeight, roleWords } from './roles.ts';
import type { EntityView, ProvisionView } from './edition.ts';
import { must, type EditionIndex } from './index-of.ts';

export interface ActorMapCell {
  readonly mark: '●' | '○' | '+';
  /** "must act under Sec. 2(a)" */
  readonly words: string;
}

export interface ActorMap {
  readonly provisions: readonly ProvisionView[];
  readonly rows: readonly { readonly entity: EntityView; readonly cells: readonly (ActorMapCell | null)[] }[];
}

const MARKS = { lead: '●', decide: '●', through: '○', consult: '○', coordinate: '○', collaborate: '+', benefit: '+' } as const;

/** Who has a role in which provision, for those provisions whose own words give one. */
export function actorMap(index: EditionIndex): ActorMap {
  const acting = index.edition.provisions.filter((view) => view.actors.some((actor) => actor.from === view.id));
  const names = new Set(acting.flatMap((view) => view.actors.map((actor) => actor.entity)));
  const rows = [...names].map((id) => ({
    entity: must(index.entity, id),
    cells: acting.map((view) => {
      const own = view.actors
        .filter((actor) => actor.entity === id && actor.from === view.id)
        .sort((a, b) => roleWeight(a.role) - roleWeight(b.role))[0];
      return own ? { mark: MARKS[own.role], words: `${roleWords(own.role)} under ${view.citations.short}` } : null;
    }),
  }));
  return { provisions: acting, rows };
}
