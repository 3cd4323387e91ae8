import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/domain/edition/assemble.ts';
import { unrecorded } from '../../src/domain/edition/stages/permalinks.ts';
import { contentDir } from '../../src/reading/content-dir.ts';
import { readContent } from '../../src/reading/disk.ts';

const published = readFileSync(new URL('permalinks.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const raw = readContent(contentDir());
const record = raw.permalinks[0]?.data ?? {};
const edition = assemble(raw);

describe('the promise of addresses, on which memos and bookmarks hang', () => {
  test('every address that a release ever had is on record: the build sees that it leads somewhere', () => {
    expect(published.filter((address) => !Object.hasOwn(record, address))).toEqual([]);
  });

  test('every address of this edition is on record; `npm run permalinks` puts it there', () => {
    expect(unrecorded(edition, record)).toEqual([]);
  });

  test('what is on record is written down in tests/promises/permalinks.txt, and is a promise from then on', () => {
    expect(Object.keys(record).filter((address) => !published.includes(address))).toEqual([]);
  });
});
