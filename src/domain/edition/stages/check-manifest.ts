import type { Analysis } from '../../analysis/analysis.ts';
import type { SourceEntry } from '../../entry/order.ts';
import type { Problem } from '../../problem/problem.ts';
import type { RawEdition } from '../raw.ts';

/** What of the manifest and the site's settings can be known from the rest of the content. */
export function checkManifest(raw: RawEdition): Problem[] {
  const { sources } = raw.manifest.data;
  const compared = sources.filter((source) => source.kind !== 'order').map((source) => source.id);
  const last = sources
    .flatMap((source) => source.date ?? [])
    .sort()
    .at(-1);
  const problems: Problem[] = [];
  const site = (found: string, expected: string): void =>
    void problems.push({ rule: 'site/sources', file: raw.site.file, found, expected, mend: 'make site.yaml and the manifest agree.' });
  if (last !== undefined && raw.site.data.sourcesEnd !== last)
    site(`sourcesEnd: ${raw.site.data.sourcesEnd}.`, `${last}, the last day a source is dated.`);
  if ([...raw.site.data.compared].sort().join() !== [...compared].sort().join())
    site(
      `compared: ${raw.site.data.compared.join(', ') || 'none'}.`,
      `every source but the order, once: ${compared.join(', ') || 'none'}.`,
    );
  return [...problems, ...entries(raw)];
}

/** Each analysis and commentary of the manifest has one entry of its own, and each record a commentary. */
function entries(raw: RawEdition): Problem[] {
  const { file } = raw.manifest;
  const wanted = { analysis: raw.analyses, commentary: raw.commentaries } as const;
  const counted = raw.manifest.data.sources.flatMap(({ id, kind }) => {
    if (kind === 'order') return [];
    const times = wanted[kind].filter((entry) => entry.data.source === id).length;
    return times === 1
      ? []
      : [
          {
            rule: 'manifest/entry',
            file,
            found: `${id} has ${times === 0 ? 'no entry' : `${times} entries`} in ${kind}/.`,
            expected: 'one entry for each.',
            mend: times === 0 ? `write ${kind}/${id}, or take the source out of the manifest.` : 'keep one.',
          },
        ];
  });
  const named = [...raw.analyses, ...raw.commentaries, ...raw.records].filter((entry) => entry.id !== entry.data.source);
  const records = raw.records.filter((entry) => !raw.commentaries.some((one) => one.data.source === entry.data.source));
  return [
    ...counted,
    ...named.map((entry) => ({
      rule: 'source/file-name',
      file: entry.file,
      found: `it says that it is about ${entry.data.source}.`,
      expected: 'the id of a source, which is also the name of the file.',
      mend: 'correct "source", or rename the file.',
    })),
    ...records.map((entry) => ({
      rule: 'commentary/record',
      file: entry.file,
      found: `there is no commentary ${entry.data.source}.`,
      expected: 'a record beside its commentary.',
      mend: 'put the commentary back, or remove the record.',
    })),
  ];
}

/** What the manifest says of an analysis, against what the text says of itself. */
export function checkAnalysisEntry(source: SourceEntry, { title, date, number, authors }: Analysis, file: string): Problem[] {
  const lines: readonly (readonly [what: string, said: string | null, printed: string | null])[] = [
    ['title', source.title, title.text],
    ['date', source.date, date?.day ?? null],
    ['authors', source.authors.join(', '), authors.length === 0 ? null : authors.map((author) => author.name).join(', ')],
  ];
  const problems = lines.flatMap(([what, said, printed]) =>
    printed === null || said === printed ? [] : [differing(file, source.id, what, said, printed)],
  );
  if (number !== null && !source.address.includes(number))
    problems.push(differing(file, source.id, 'address', source.address, `an address with its number ${number}`));
  return problems;
}

function differing(file: string, id: string, what: string, said: string | null, printed: string): Problem {
  return {
    rule: 'manifest/analysis',
    file,
    found: `${id}, ${what}: ${said ?? 'null'}.`,
    expected: `${printed}, as the text says of itself.`,
    mend: 'correct the manifest.',
  };
}
