import type { Edition, GroundedText } from '../../edition/edition.ts';
import { indexable } from '../indexable.ts';
import { PLAIN, type SearchRecord } from '../record.ts';
import { primaryProvisions } from './concerned.ts';

const ROLES = ['lead', 'decide', 'through', 'coordinate', 'consult', 'collaborate', 'benefit'];

/** Offices, terms and laws: each by its name, its other names, and what we say of it. */
export function referenceRecords(edition: Edition): SearchRecord[] {
  return [...entityRecords(edition), ...termRecords(edition), ...lawRecords(edition)];
}

function entityRecords(edition: Edition): SearchRecord[] {
  return edition.entities.map((entity) => {
    const roles = entity.provisions.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));
    const own = roles.filter(({ from, id }) => from === id).map(({ id }) => id);
    return {
      ...PLAIN,
      kind: 'entity',
      ref: entity.id,
      url: entity.path,
      title: entity.name,
      content: sentences(entity.about),
      also: [...new Set([...entity.aliases, ...entity.crsNames])],
      provisions: [...new Set([...own, ...(own.length > 0 ? [] : primaryProvisions(entity))])],
    };
  });
}

function termRecords(edition: Edition): SearchRecord[] {
  return edition.terms.map((term) => ({
    ...PLAIN,
    kind: 'term',
    ref: term.id,
    url: term.path,
    title: term.term,
    content: indexable(term.text),
    also: term.aliases,
    near: ['definition defined meaning'],
    provisions: [...new Set([...primaryProvisions(term).filter((id) => term.provisions.includes(id)), ...term.provisions])],
  }));
}

function lawRecords(edition: Edition): SearchRecord[] {
  return edition.authorities.map((law) => ({
    ...PLAIN,
    kind: 'law',
    ref: law.id,
    url: law.path,
    title: law.citation === law.title ? law.title : `${law.citation}, ${law.title}`,
    content: sentences(law.about),
    also: law.aliases,
    provisions: [...new Set(law.provisions.map(({ id }) => id))],
  }));
}

function sentences(about: readonly GroundedText[]): string {
  return indexable(about.map(({ text }) => text).join(' '));
}
