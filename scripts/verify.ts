/**
 * node scripts/verify.ts [--sources DIR] [--site DIR] [--list]
 *
 * Verifies, from the files on disk, everything that readers are promised: source texts against their hashes, the text proof, each
 * provision's hash and lines, each quotation. With --sources, the commentaries against their full texts (DIR/<id>.txt). With --site,
 * or where a built site lies in OUT_DIR or dist, the words read back out of every page. --list prints each provision's lines and
 * hash. One line a check; problems with file, place and cure. Exit status 1 when anything is wrong.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem } from '../src/domain/problem/problem.ts';
import { contentDir } from '../src/reading/content-dir.ts';
import { readContent } from '../src/reading/disk.ts';
import { withLines } from '../src/reading/places.ts';
import { soundEdition } from '../src/reading/sound.ts';
import type { Checked, Verified } from './verify/checked.ts';
import { fullTexts } from './verify/full-texts.ts';
import { quotations, recordedQuotations } from './verify/quotations.ts';
import { builtSite } from './verify/site.ts';
import { analysisProof, provisions, sourceHashes, textProof } from './verify/sources.ts';

const { values } = parseArgs({
  options: { sources: { type: 'string' }, site: { type: 'string' }, list: { type: 'boolean', default: false } },
});
const folder = contentDir();
const { edition, problems } = soundEdition(folder);

print([{ figure: 'every check of the build passes: shapes, references, grounds, dates, duties, verdicts', problems }]);
if (edition) verifyAll({ folder, edition, raw: readContent(folder) });

function verifyAll(verified: Verified): void {
  print([sourceHashes, textProof, provisions, analysisProof, quotations, recordedQuotations].map((check) => check(verified)));
  if (values.sources !== undefined) print([fullTexts(verified, values.sources)]);
  const site = builtFolder();
  if (site === null) console.log('–  no built site here; build one, or name its folder with --site DIR');
  else print(builtSite(verified, site));
  if (values.list)
    for (const { id, provision, sha256 } of verified.edition.provisions)
      console.log(`${id.padEnd(10)} lines ${`${provision.lines.first}–${provision.lines.last}`.padEnd(9)} ${sha256}`);
}

/** Folder of the built site; null where none was named and none is there. Throws where the one named holds none. */
function builtFolder(): string | null {
  const named = values.site ?? (process.env['OUT_DIR'] || undefined);
  const site = resolve(named ?? 'dist');
  if (existsSync(join(site, 'index.html'))) return site;
  if (named === undefined) return null;
  throw new Error(`There is no built site in ${site}. Build it first: npm run build.`);
}

function print(checks: readonly Checked[]): void {
  for (const check of checks) {
    const wrong = check.problems.length;
    console.log(`${wrong === 0 ? '✓' : '✕'}  ${check.figure}${wrong === 0 ? '' : `: ${wrong} not so`}`);
    for (const problem of withLines(check.problems, folder)) console.error(`   ${formatProblem(problem)}`);
    if (wrong > 0) process.exitCode = 1;
  }
}
