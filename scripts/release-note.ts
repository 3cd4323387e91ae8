/**
 * node scripts/release-note.ts [VERSION]
 *
 * Prints the note of one release from CHANGELOG.md: the version named, or that of package.json. Exit status 1 when the
 * change log has no such release.
 */
import { readFileSync } from 'node:fs';

/** What the change log says of a version, without its heading, or null. Pure: the text in, the text out. */
export function noteOf(changelog: string, version: string): string | null {
  const heading = `## [${version}]`;
  const parts = changelog.split(/^(?=## )/m);
  const part = parts.find((one) => one.startsWith(heading));
  return part === undefined
    ? null
    : part
        .slice(part.indexOf('\n') + 1)
        .replace(/^\[[^\]]+\]: .*$/gm, '')
        .trim();
}

if (import.meta.main) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const wanted = process.argv[2] ?? version;
  const note = noteOf(readFileSync('CHANGELOG.md', 'utf8'), wanted);
  if (note === null) {
    console.error(`CHANGELOG.md has no release ${wanted}. Add a heading "## [${wanted}] - YYYY-MM-DD" over what it changes.`);
    process.exitCode = 1;
  } else console.log(note);
}
