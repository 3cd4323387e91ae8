import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import type { CitationEntry } from '../../../src/domain/memo/entries.ts';

const COMMAND = fileURLToPath(new URL('../../../scripts/link.ts', import.meta.url));

/** A folder for one file of tests, gone when they are done. */
export const folder = mkdtempSync(join(tmpdir(), 'memos-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a memo into the folder. Its path. */
export function memo(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly said: string;
}

/** Runs the command as a shell would, for a site at https://lamps.example. */
export function run(words: readonly string[], input = '', environment: NodeJS.ProcessEnv = { SITE_URL: 'https://lamps.example' }): Ran {
  const { SITE_URL: _, BASE_PATH: __, ...rest } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    input,
    encoding: 'utf8',
    env: { ...rest, ...environment },
    timeout: 60_000,
  });
  return { status, out: stdout, said: stderr };
}

/** What `--json` prints: an array for each file, null for one that failed. */
export function arrays({ out }: Ran): (readonly CitationEntry[] | null)[] {
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as readonly CitationEntry[] | null);
}
