import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { globSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Problem } from '../../../src/domain/problem/problem.ts';
import { contentDir } from '../../../src/reading/content-dir.ts';
import { problemsOf } from '../../../src/reading/sound.ts';
import type { Content, Fault } from './fault.ts';

/** A copy of the content folder that faults are put into, one at a time. */
export interface Bench {
  readonly content: Content;
  /** What the build's own check says of the content with this fault in it. Throws on anything but problems: a fault of the program. */
  readonly problemsWith: (fault: Fault) => readonly Problem[];
  readonly remove: () => void;
}

export function openBench(): Bench {
  const source = contentDir();
  const folder = mkdtempSync(join(tmpdir(), 'faults-'));
  cpSync(source, folder, { recursive: true });
  const files = globSync('**/*', { cwd: source }).filter((file) => statSync(join(source, file)).isFile());
  const content: Content = new Map(files.map((file) => [file, readFileSync(join(source, file))]));
  return {
    content,
    problemsWith: ({ changes }) => {
      try {
        for (const [file, bytes] of changes) write(join(folder, file), bytes);
        return problemsOf(folder);
      } finally {
        for (const file of changes.keys()) write(join(folder, file), content.get(file) ?? null);
      }
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function write(file: string, bytes: Buffer | null): void {
  if (bytes === null) return rmSync(file, { force: true });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
