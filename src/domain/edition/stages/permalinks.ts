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

/** A correction stands on the page it names: that page is there, or was and leads on. */
export function checkCorrections(raw: RawEdition, permalinks: Readonly<Record<string, string>>): Problem[] {
  return raw.corrections.data.corrections
    .filter(({ page }) => !Object.hasOwn(permalinks, page))
    .map(({ page }) => ({
      rule: 'correction/page',
      file: raw.corrections.file,
      found: `a correction names the page "${page}", which is not there.`,
      expected: 'the address of a page, such as /deadlines/.',
      mend: 'correct the address.',
    }));
}

/** Addresses of this edition that are not on record yet. */
export function unrecorded(edition: Edition, recorded: Readonly<Record<string, string>>): string[] {
  return publishedAddresses(edition).filter((address) => !Object.hasOwn(recorded, address));
}
