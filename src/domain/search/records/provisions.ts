import { anchorOf } from '../../address/provision.ts';
import type { Edition } from '../../edition/edition.ts';
import { indexable } from '../indexable.ts';
import { ORDER_SOURCE, PLAIN, type SearchRecord } from '../record.ts';
import { flowing } from './flowing.ts';
import { namesOfProvisions } from './names.ts';

/** One record a provision: its words and our explanation, with the names of everything in it. */
export function provisionRecords(edition: Edition): SearchRecord[] {
  const names = namesOfProvisions(edition);
  return edition.provisions.map((view) => {
    const { also, near } = names.get(view.id)!;
    return {
      ...PLAIN,
      kind: 'order',
      ref: view.id,
      url: `${view.path}#${anchorOf(view.id)}`,
      title: [view.provision.heading, view.title].filter(Boolean).join(' '),
      content: indexable(`${view.provision.text} ${flowing(view.explanation)}`),
      also: [...also],
      near: [...near].filter((name) => !also.has(name)),
      provisions: [view.id],
      source: ORDER_SOURCE,
    };
  });
}
