import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the footer and the data files say of the build: from the commit, never from the clock, so that two builds are the same. */
export interface BuildFacts {
  readonly version: string;
  /** Full hash, or null outside a git checkout. */
  readonly commit: string | null;
  /** Moment of the commit in UTC, "2026-11-02T10:15:00Z", or null. */
  readonly moment: string | null;
  /** Where readers of this copy report errors, or null. */
  readonly report: string | null;
}

function git(...words: string[]): string | null {
  try {
    return (
      execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, TZ: 'UTC' } }).trim() ||
      null
    );
  } catch {
    return null;
  }
}

/** REPORT_URL, if it is an address that a link may have; null where none is given. Throws, with the cure, on any other. */
export function reportAddress(said: string | undefined): string | null {
  if (!said) return null;
  if (URL.canParse(said) && new URL(said).protocol === 'https:') return said;
  throw new Error(`REPORT_URL is "${said}". Give an address such as https://example.org/issues.`);
}

export const build: BuildFacts = {
  version: (JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as { version: string }).version,
  commit: git('rev-parse', 'HEAD'),
  report: reportAddress(process.env['REPORT_URL']),
  moment: git('log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%dT%H:%M:%SZ'),
};
