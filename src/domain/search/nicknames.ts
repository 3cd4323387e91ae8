import type { Edition } from '../edition/edition.ts';
import type { SearchEntry } from '../entry/search.ts';
import { assertNoProblems } from '../problem/problem.ts';
import type { SearchRecord } from './record.ts';

type Nicknames = SearchEntry['nicknames'];

/** The edition as the search is given it: offices, terms and laws answer to their nicknames too. Throws when one of them is not there. */
export function withNicknames(edition: Edition, nicknames: Nicknames): Edition {
  assertNamed(edition, nicknames);
  const add = <T extends { readonly id: string; readonly aliases: readonly string[] }>(kind: string, things: readonly T[]): T[] =>
    things.map((thing) => ({ ...thing, aliases: [...new Set([...thing.aliases, ...(nicknames[`${kind}:${thing.id}`] ?? [])])] }));
  return {
    ...edition,
    entities: add('entity', edition.entities),
    terms: add('term', edition.terms),
    authorities: add('law', edition.authorities),
  };
}

/** A question with the other words in which it is asked. */
export function asAsked(record: SearchRecord, nicknames: Nicknames): SearchRecord {
  return record.kind === 'question' ? { ...record, also: [...record.also, ...(nicknames[`question:${record.ref}`] ?? [])] } : record;
}

function assertNamed({ entities, terms, authorities, questions }: Edition, nicknames: Nicknames): void {
  const kinds = { entity: entities, term: terms, law: authorities, question: questions };
  const there = new Set(Object.entries(kinds).flatMap(([kind, things]) => things.map(({ id }) => `${kind}:${id}`)));
  const lost = Object.keys(nicknames).filter((key) => !there.has(key));
  assertNoProblems(
    lost.map((key) => ({
      rule: 'search/nickname',
      file: 'search.yaml',
      found: `nicknames of ${key}, which is not there.`,
      expected: 'the kind and id of an office, a term, a law or a question of this edition.',
      mend: 'correct the id, or take the nicknames out.',
    })),
  );
}
