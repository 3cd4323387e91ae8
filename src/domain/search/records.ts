import type { Edition } from '../edition/edition.ts';
import type { SearchEntry } from '../entry/search.ts';
import { everydayWords } from './everyday.ts';
import { asAsked, withNicknames } from './nicknames.ts';
import type { SearchRecord } from './record.ts';
import { ownRecords } from './records/own.ts';
import { provisionRecords } from './records/provisions.ts';
import { referenceRecords } from './records/reference.ts';
import { sourceRecords } from './records/sources.ts';

/** Everything that can be found, one record a passage: first the provisions, in the order of the text. `entry` is content/search.yaml. */
export function searchRecords(plain: Edition, entry?: SearchEntry): SearchRecord[] {
  const { everyday, pages, nicknames } = entry ?? { everyday: [], pages: [], nicknames: {} };
  const edition = withNicknames(plain, nicknames);
  const provisions = provisionRecords(edition);
  const withEveryday = everydayWords(everyday);
  const words = new Map(edition.provisions.map((view) => [view.id, view.provision.text]));
  return [
    ...provisions.map((record) => withEveryday(record, words.get(record.ref) ?? '')),
    ...sourceRecords(edition),
    ...referenceRecords(edition),
    ...ownRecords(edition, pages).map((record) => asAsked(record, nicknames)),
  ];
}
