import type { AnalysisEntry } from '../entry/sources.ts';
import type { Problem } from '../problem/problem.ts';
import { foldQuotation } from '../text/fold.ts';
import type { Analysis, Link, Run } from './analysis.ts';
import { tableFault } from './fault.ts';

/** A row of the table that restores addresses, for each link that lost its own, in the order of the text. */
export type LinkRow = AnalysisEntry['links'][number];

/**
 * Gives each run under a link its address: the one the source prints, or that of the table. Null stays null: not known.
 * Problems when a row and a link do not say the same, or one has no other. `file` is the table's.
 */
export function restoreLinks(analysis: Analysis, rows: readonly LinkRow[], file: string): { analysis: Analysis; problems: Problem[] } {
  const { matched, problems } = match(
    analysis.links.filter((link) => link.address === null),
    rows,
    file,
  );
  const addresses = new Map(analysis.links.map((link) => [link.n, link.address ?? matched.get(link.n)?.address ?? null]));
  const restore = <T extends { readonly runs: readonly Run[] }>(words: T): T => ({
    ...words,
    runs: words.runs.map((run) => withAddress(run, addresses)),
  });
  return {
    analysis: {
      ...analysis,
      title: restore(analysis.title),
      headings: analysis.headings.map(restore),
      passages: analysis.passages.map(restore),
      links: analysis.links.map((link) => ({ ...link, address: addresses.get(link.n) ?? null })),
    },
    problems: [...problems, ...rows.flatMap((row) => checkWhy(row, file))],
  };
}

function withAddress(run: Run, addresses: ReadonlyMap<number, string | null>): Run {
  return run.link === undefined ? run : { ...run, address: addresses.get(run.link) ?? null };
}

/** Walks links and rows side by side; one too many on either side is told apart from two that differ, so that one slip gives one problem. */
function match(links: readonly Link[], rows: readonly LinkRow[], file: string): { matched: Map<number, LinkRow>; problems: Problem[] } {
  const matched = new Map<number, LinkRow>();
  const problems: Problem[] = [];
  const times = new Map<string, number>();
  let l = 0;
  let r = 0;
  while (l < links.length || r < rows.length) {
    const link = links[l];
    const row = rows[r];
    const same = says(row, link);
    if (link && (!row || (!same && says(row, links[l + 1])))) {
      problems.push(
        tableFault(
          file,
          'link-missing',
          `No row for link ${link.n}, [${link.text}], of line ${link.line}.`,
          'A row for each link, in the order of the text.',
          'Add the row in its place; the address may be null, with "why".',
        ),
      );
      count(times, link.text);
      l += 1;
    } else if (row && (!link || (!same && says(rows[r + 1], link)))) {
      problems.push(
        tableFault(
          file,
          'link-left-over',
          `Row ${r + 1}, [${row.text}], has no link in the text.`,
          'One row for each link, in the order of the text.',
          'Remove the row.',
        ),
      );
      r += 1;
    } else if (link && row) {
      const nth = count(times, link.text);
      if (!same)
        problems.push(
          tableFault(
            file,
            'link-words',
            `Row ${r + 1} says [${row.text}].`,
            `[${link.text}], as line ${link.line} of the text has it.`,
            'Write the words of the link.',
          ),
        );
      else if (row.nth !== undefined && row.nth !== nth)
        problems.push(
          tableFault(
            file,
            'link-words',
            `Row ${r + 1}, [${row.text}], says it is number ${row.nth}.`,
            `Number ${nth} of the links with these words.`,
            'Correct "nth", or put the row in its place.',
          ),
        );
      else matched.set(link.n, row);
      l += 1;
      r += 1;
    }
  }
  return { matched, problems };
}

function says(row: LinkRow | undefined, link: Link | undefined): boolean {
  return row !== undefined && link !== undefined && foldQuotation(row.text) === foldQuotation(link.text);
}

function count(times: Map<string, number>, words: string): number {
  const key = foldQuotation(words);
  times.set(key, (times.get(key) ?? 0) + 1);
  return times.get(key)!;
}

function checkWhy(row: LinkRow, file: string): Problem[] {
  if (row.address !== null || row.why !== undefined) return [];
  return [
    tableFault(
      file,
      'link-why',
      `The row [${row.text}] has no address and no reason.`,
      'Why the address is not known.',
      'Add "why", or the address where it is certain.',
    ),
  ];
}
