import type { Edition, EntityView } from '../../edition/edition.ts';
import type { Role } from '../../entry/common.ts';
import { dayWords } from '../day-words.ts';
import { primaryProvisions } from './concerned.ts';

/** Names by which readers look for a provision: of what it is about, and of what merely stands in it. */
export interface Names {
  readonly also: Set<string>;
  readonly near: Set<string>;
}

/** How close a role stands to the task: 0 has it, 1 carries it out for another, 2 is only heard. */
const TIER: Readonly<Record<Role, number>> = { lead: 0, decide: 0, through: 1, coordinate: 2, consult: 2, collaborate: 2, benefit: 2 };

/** The names of every provision, gathered from offices, terms, laws and days. */
export function namesOfProvisions(edition: Edition): ReadonlyMap<string, Names> {
  const all = new Map(edition.provisions.map(({ id }): [string, Names] => [id, { also: new Set(), near: new Set() }]));
  const put = (id: string, kind: keyof Names, names: readonly string[]): void => {
    for (const name of names) all.get(id)?.[kind].add(name);
  };
  putEntities(edition, put);
  for (const term of edition.terms) {
    const main = primaryProvisions(term)[0] ?? term.firstUse;
    if (main) put(main, 'also', [term.term, ...term.aliases]);
    for (const id of term.provisions.filter((one) => one !== main)) put(id, 'near', term.aliases);
  }
  for (const law of edition.authorities) {
    for (const { id } of law.provisions) put(id, 'also', [law.citation, law.title, ...law.aliases]);
  }
  for (const { provision, date, from } of edition.deadlines) {
    if (date) put(provision, from === provision ? 'also' : 'near', [dayWords(date)]);
  }
  return all;
}

function putEntities(edition: Edition, put: (id: string, kind: keyof Names, names: readonly string[]) => void): void {
  for (const entity of edition.entities) {
    const names = namesOf(entity, edition);
    const best = Math.min(...entity.provisions.map(({ role }) => TIER[role]));
    const foremost = entity.provisions.filter(({ id, role, from }) => TIER[role] === best && from === id).map(({ id }) => id);
    const alone = foremost.filter((id) => leadersOf(id, edition) === 1);
    for (const { id, role, from } of entity.provisions) {
      // Who has one task alone is less looked for where several share one.
      if ((alone.length > 0 ? alone : foremost).includes(id)) put(id, 'also', names);
      // Who is only heard under a lead-in above does not stand near the words below it.
      else if (from === id || TIER[role] < 2) put(id, 'near', names);
    }
    // The order gives it no task; our entry says of which provisions it is spoken.
    if (entity.provisions.length === 0) for (const id of primaryProvisions(entity)) put(id, 'also', names);
  }
}

/** An office answers to the names of the body it heads: readers ask for the department and mean its Secretary. */
function namesOf(entity: EntityView, edition: Edition): string[] {
  const body = entity.kind === 'office' ? edition.entities.find(({ id }) => id === entity.partOf) : undefined;
  return [entity, ...(body ? [body] : [])].flatMap(({ name, aliases }) => [name, ...aliases]);
}

function leadersOf(id: string, { entities }: Edition): number {
  return entities.filter(({ provisions }) => provisions.some((one) => one.id === id && one.from === id && TIER[one.role] === 0)).length;
}
