import { publishedAddresses } from '../published.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Edition } from '../edition.ts';
import type { RawEdition } from '../raw.ts';

/**
 * The addresses on record joined with those of this edition. An address on record that leads nowhere any more is a problem:
 * memos hang on it.
 */
export function permalinksOf(edition: Edition, raw: RawEdition, problems: Problem[]): Record<string, string> {
  const now = publishedAddresses(edition);
  const answering = new Set(now);
  const recorded = raw.permalinks[0];
  for (const [address, target] of Object.entries(recorded?.data ?? {})) {
    if (answering.has(target)) continue;
    const moved = address === target ? '' : ` (for ${address})`;
    problems.push({
      rule: 'permalink/broken',
      file: recorded!.file,
      found: `${target}${moved} was published and no longer answers.`,
      expected: 'every address ever published to lead somewhere.',
      mend: `put back what stood there, or write where it leads now: "${address}": "/its/new/address/".`,
    });
  }
  return { ...Object.fromEntries(now.map((address) => [address, address])), ...recorded?.data };
}

/** Addresses of this edition that are not on record yet. */
export function unrecorded(edition: Edition, recorded: Readonly<Record<string, string>>): string[] {
  return publishedAddresses(edition).filter((address) => !Object.hasOwn(recorded, address));
}
