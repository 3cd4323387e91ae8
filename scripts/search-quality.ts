/**
 * node scripts/search-quality.ts [--all]
 *
 * Asks every query of tests/fixtures/search and prints, set by set and kind by kind, how many were answered right first and
 * within the first three, then the queries that were not. With --all, every query with its first three answers.
 */
import { orderPath } from '../src/domain/address/provision.ts';
import { assemble } from '../src/domain/edition/assemble.ts';
import { orderData } from '../src/domain/search/order-data.ts';
import { searchRecords } from '../src/domain/search/records.ts';
import { Resources } from '../src/client/search/resources.ts';
import { search } from '../src/client/search/search.ts';
import { searchFiles } from '../src/integrations/search-index/files.ts';
import { contentDir } from '../src/reading/content-dir.ts';
import { readContent } from '../src/reading/disk.ts';
import { fromFiles } from './search/from-files.ts';
import { isRight, namesOf, readQueries } from './search/queries.ts';

const FIXTURES = 'tests/fixtures/search';
const raw = readContent(contentDir());
const edition = assemble(raw);
const records = searchRecords(edition, raw.search[0]?.data);
const own = orderData(edition, orderPath(edition.order.number)).provisions.map(({ words }) => words);
const resources = new Resources(fromFiles(edition, await searchFiles(records, own)));

const tally = new Map<string, { asked: number; first: number; three: number }>();
const lines: string[] = [];
for (const { set, kind, query, accept } of [
  ...readQueries(`${FIXTURES}/samples.tsv`, 'samples'),
  ...readQueries(`${FIXTURES}/queries.tsv`),
]) {
  const names = namesOf(await search(query, resources), records);
  const place = names.length === 0 ? (isRight(undefined, accept) ? 0 : -1) : names.slice(0, 3).findIndex((name) => isRight(name, accept));
  for (const key of [`${set}, all`, `${set}, ${kind}`]) {
    const before = tally.get(key) ?? { asked: 0, first: 0, three: 0 };
    tally.set(key, { asked: before.asked + 1, first: before.first + Number(place === 0), three: before.three + Number(place >= 0) });
  }
  if (place !== 0 || process.argv.includes('--all'))
    lines.push(
      `${place === 0 ? ' ' : '✕'} ${set} ${kind}: ${query} → ${names.slice(0, 3).join(', ') || 'nothing'} (right: ${accept.join(' or ')})`,
    );
}
for (const [key, { asked, first, three }] of tally)
  console.log(`${key.padEnd(20)} ${first} of ${asked} right first, ${three} within the first three`);
console.log(lines.join('\n'));
