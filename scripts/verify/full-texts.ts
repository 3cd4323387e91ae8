import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkBorrowed } from '../../src/domain/commentary/borrowed.ts';
import { verifyFullText } from '../../src/domain/commentary/verify.ts';
import type { SourceEntry } from '../../src/domain/entry/order.ts';
import type { Problem } from '../../src/domain/problem/problem.ts';
import { foldQuotation } from '../../src/domain/text/fold.ts';
import { counted, sha256, type Checked, type Verified } from './checked.ts';

/** The commentaries against their full texts, `<id>.txt` in a folder that is not ours to publish: words, passages, titles, authors. */
export function fullTexts({ raw, edition }: Verified, directory: string): Checked {
  const publicTexts = raw.texts.map((text) => text.text);
  let passages = 0;
  const problems = raw.commentaries.flatMap(({ file, data }): Problem[] => {
    const path = join(directory, `${data.source}.txt`);
    const source = raw.manifest.data.sources.find((one) => one.id === data.source);
    const record = raw.records.find((one) => one.data.source === data.source)?.data;
    if (!existsSync(path) || !source || !record) {
      return [
        {
          rule: 'verify/full-text',
          file,
          found: `there is no ${path}.`,
          expected: 'the full text, as received, for each commentary.',
          mend: 'put it there, or run without --sources.',
        },
      ];
    }
    const text = readFileSync(path, 'utf8');
    passages += record.passages.length;
    const commentary = { source: data.source, file, claims: data.claims };
    return [
      ...verifyFullText(commentary, record, text),
      ...checkBorrowed(commentary, text, publicTexts),
      ...bibliography(source, text, raw.manifest.file),
    ];
  });
  const quoted = edition.commentaries.reduce((sum, one) => sum + one.claims.filter((claim) => claim.quote !== null).length, 0);
  return {
    figure: `${quoted} quotations and ${passages} passages of ${counted(raw.commentaries.length, 'commentary', 'commentaries')} are those of their full texts`,
    problems,
  };
}

/** What the manifest says of a commentary, as far as its text says it too. A title that the manifest says is none is not looked for. */
function bibliography(source: SourceEntry, text: string, file: string): Problem[] {
  const words = foldQuotation(text);
  const say = (found: string, expected: string): Problem => ({
    rule: 'verify/bibliography',
    file,
    found: `${source.id}, ${found}`,
    expected,
    mend: 'correct the manifest.',
  });
  const problems: Problem[] = [];
  if (sha256(text) !== source.sha256) problems.push(say(`sha256: ${source.sha256}.`, `${sha256(text)}, that of the text.`));
  if (!/\bno title in the text\b/.test(source.title) && !words.includes(foldQuotation(source.title)))
    problems.push(say(`title: ${source.title}.`, 'words of the text.'));
  for (const author of source.authors.filter((name) => !words.includes(name)))
    problems.push(say(`author: ${author}.`, 'a name that stands in the text.'));
  if (source.date !== null && !words.includes(source.date) && !words.includes(longDay(source.date)))
    problems.push(say(`date: ${source.date}.`, 'a day that stands in the text.'));
  return problems;
}

function longDay(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-US', { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' });
}
