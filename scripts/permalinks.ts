import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from '../src/domain/edition/assemble.ts';
import { contentDir } from '../src/reading/content-dir.ts';
import { readContent } from '../src/reading/disk.ts';

/** Records every address of the edition in content/permalinks.json. It only ever adds: what was published stays a promise. */
const folder = contentDir();
const raw = readContent(folder);
const { permalinks } = assemble(raw);
const before = Object.keys(raw.permalinks[0]?.data ?? {}).length;
const sorted = Object.fromEntries(Object.entries(permalinks).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
writeFileSync(join(folder, 'permalinks.json'), `${JSON.stringify(sorted, null, 2)}\n`);
console.log(`${Object.keys(sorted).length} addresses on record, ${Object.keys(sorted).length - before} of them new.`);
