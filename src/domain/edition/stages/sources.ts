import type { SourceEntry } from '../../entry/order.ts';
import type { Problem } from '../../problem/problem.ts';
import { firstChangedLine } from '../../text/line-hashes.ts';
import type { RawEdition, SourceText } from '../raw.ts';

/** Source texts against the manifest: each file it names is there, and no letter of it has changed. */
export function checkSources(raw: RawEdition): Problem[] {
  const { manifest, order, texts } = raw;
  const { sources } = manifest.data;
  const problems = sources.flatMap((source) => checkText(source, texts, manifest.file));
  const ids = sources.map((source) => source.id);
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) {
    problems.push({
      rule: 'source/doubled',
      file: manifest.file,
      found: `two sources have the id ${id}.`,
      expected: 'an id of its own for each.',
      mend: 'rename one.',
    });
  }
  const named = new Set(sources.map((source) => source.file));
  for (const { file } of texts.filter((text) => !named.has(text.file))) {
    problems.push({
      rule: 'source/unlisted',
      file: `sources/${file}`,
      found: 'the manifest does not name this text.',
      expected: 'only texts of the manifest, which says what may be shown of each.',
      mend: 'remove the file, or add its source to the manifest.',
    });
  }
  for (const source of sources.filter(({ kind, file: whole }) => (kind === 'commentary') === (whole !== undefined))) {
    const found =
      source.file === undefined
        ? `${source.id} is an ${source.kind} without a file.`
        : `${source.id} is a commentary with the file ${source.file}.`;
    problems.push({
      rule: 'source/whole',
      file: manifest.file,
      found,
      expected: 'a file for what is shown whole (order, analysis), none for what is only quoted (commentary).',
      mend: 'correct "kind" or "file".',
    });
  }
  if (!sources.some((source) => source.id === order.data.source && source.kind === 'order' && source.file)) {
    problems.push({
      rule: 'source/no-order',
      file: order.file,
      found: `source: ${order.data.source} is no order in the manifest.`,
      expected: 'the id of a source of kind "order" with a file.',
      mend: `add it to ${manifest.file}, or correct the id.`,
    });
  }
  return problems;
}

function checkText(source: SourceEntry, texts: readonly SourceText[], manifest: string): Problem[] {
  if (!source.file) return [];
  const text = texts.find((one) => one.file === source.file);
  if (!text)
    return [
      {
        rule: 'source/missing',
        file: manifest,
        found: `the source ${source.id} names ${source.file}, which is not there.`,
        expected: `sources/${source.file}.`,
        mend: 'put the text as received beside the manifest.',
      },
    ];
  const line = source.lines === undefined ? null : firstChangedLine(text.text, source.lines);
  if (text.sha256 === source.sha256) {
    if (line === null) return [];
    return [
      {
        rule: 'source/lines',
        file: manifest,
        found: `lines: the hashes of ${source.id} are not those of its text, from line ${line} on.`,
        expected: 'those of the text that has the recorded SHA-256.',
        mend: `run "npm run record-source -- sources/${source.file}" and copy what it prints.`,
      },
    ];
  }
  return [
    {
      rule: 'source/hash',
      file: `sources/${source.file}`,
      ...(line === null ? {} : { line }),
      found: `the text has the SHA-256 ${text.sha256}.`,
      expected: `${source.sha256}, as ${manifest} records it.`,
      mend: 'put back the text as received; record a new hash only for a text taken again from its publisher.',
    },
  ];
}

/** The text of a source that is shown whole. Only after `checkSources` found nothing. */
export function textOf(raw: RawEdition, id: string): SourceText {
  const source = raw.manifest.data.sources.find((one) => one.id === id);
  const text = raw.texts.find((one) => one.file === source?.file);
  if (!text) throw new Error(`The source "${id}" has no text.`);
  return text;
}
