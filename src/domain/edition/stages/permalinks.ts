import { publishedAddresses } from '../published.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Edition } from '../edition.ts';
import type { RawEdition } from '../raw.ts';

/**
 * The addresses on record joined with those of this edition. An address on record that leads nowhere any more is a problem:
 * memos hang on it. So is one that moved to where no page without a script can lead.
 */
export function permalinksOf(edition: Edition, raw: RawEdition, problems: Problem[]): Record<string, string> {
  const now = publishedAddresses(edition);
  const answering = new Set(now);
  const recorded = raw.permalinks[0];
  for (const [address, target] of Object.entries(recorded?.data ?? {})) {
    const wrong = wrongWith(address, target, answering);
    if (wrong) problems.push({ file: recorded!.file, ...wrong });
  }
  return { ...Object.fromEntries(now.map((address) => [address, address])), ...recorded?.data };
}

function wrongWith(address: string, target: string, answering: ReadonlySet<string>): Omit<Problem, 'file'> | null {
  if (!answering.has(target)) {
    const moved = address === target ? '' : ` (for "${address}")`;
    return {
      rule: 'permalink/broken',
      found: `"${target}"${moved} was published and no longer answers.`,
      expected: 'every address ever published to lead somewhere.',
      mend: `put back what stood there, or write where it leads now: "${address}": "/its/new/address/".`,
    };
  }
  if (address === target) return null;
  const told = (found: string, expected: string, mend: string) => ({
    rule: 'permalink/move',
    found: `"${address}" is said to have moved to "${target}"${found}`,
    expected,
    mend,
  });
  if (answering.has(address))
    return told(', and it still answers.', 'an address of its own, or one that moved.', 'write the address itself after it.');
  const [page = '', anchor] = address.split('#');
  if (anchor === undefined || !answering.has(page) || target.startsWith(`${page}#`)) return null;
  return told(', on another page.', `a place on ${page}, where its readers arrive.`, `name the nearest place on ${page}.`);
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
