import type { RootContent } from 'mdast';
import type { SourceEntry } from '../../entry/order.ts';
import { longDate } from '../../facts/calendar.ts';
import { link, list } from './write.ts';

/** Who published a source, when, where, and what may be done with it. */
export function aboutSource(source: SourceEntry): RootContent[] {
  const date = source.date === null ? source.dateNote : longDate(source.date);
  return list([
    [`Published by ${source.publisher}`],
    ...(source.authors.length === 0 ? [] : [[`By ${source.authors.join(', ')}`]]),
    ...(date === null ? [] : [[`Date: ${date}`]]),
    ['Address: ', link(source.address, source.address)],
    [`Rights: ${source.rights}`],
  ]);
}
