/**
 * node scripts/record-commentary.ts --sources DIR [--check]
 *
 * Holds the claims of every commentary against its full text (DIR/<id>.txt, which is not ours to keep) and writes
 * content/commentary/<id>.record.yaml: hashes and word counts only. With --check it writes nothing and compares with
 * what was written. Exit status 1 when anything is wrong, 2 when it was called wrongly.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { checkAccounts } from '../src/domain/commentary/accounts.ts';
import { checkBorrowed } from '../src/domain/commentary/borrowed.ts';
import type { Commentary } from '../src/domain/commentary/claim.ts';
import { coverage } from '../src/domain/commentary/coverage.ts';
import { checkQuotations, quoted } from '../src/domain/commentary/quotations.ts';
import { makeRecord, type CommentaryRecord } from '../src/domain/commentary/record.ts';
import { verifyFullText } from '../src/domain/commentary/verify.ts';
import type { Entry } from '../src/domain/edition/raw.ts';
import type { CommentaryEntry, RecordEntry } from '../src/domain/entry/sources.ts';
import { formatProblem, type Problem } from '../src/domain/problem/problem.ts';
import { contentDir } from '../src/reading/content-dir.ts';
import { readKind, readTexts } from '../src/reading/disk.ts';
import { MANY } from '../src/reading/kinds.ts';

const { values } = parseArgs({ options: { sources: { type: 'string' }, check: { type: 'boolean', default: false } } });
const { sources } = values;
if (sources === undefined) {
  console.error('Say where the full texts are: --sources DIR, with a file <id>.txt for each commentary.');
  process.exit(2);
}

const content = contentDir();
const publicTexts = readTexts(content).map((source) => source.text);
const problems: Problem[] = [];
const entries = readKind(content, MANY.commentaries, problems) as Entry<CommentaryEntry>[];
const recorded = new Map(
  (values.check ? (readKind(content, MANY.records, problems) as Entry<RecordEntry>[]) : []).map(({ data }) => [data.source, data]),
);
problems.push(...entries.flatMap(({ file, data }) => hold({ ...data, file }, sources)));
for (const problem of problems) console.error(formatProblem(problem));
process.exitCode = problems.length > 0 ? 1 : 0;

/** Verifies one commentary, writes its record if its words are there, prints the figures. */
function hold(commentary: Commentary, directory: string): Problem[] {
  const full = join(directory, `${commentary.source}.txt`);
  if (!existsSync(full)) return [absent(commentary.file, `There is no full text ${full}.`, 'Put the text there, as received.')];
  const fullText = readFileSync(full, 'utf8');
  const record = values.check ? recorded.get(commentary.source) : makeRecord(commentary, fullText);
  if (record === undefined) return [absent(commentary.file, 'It has no record.', 'Run this command without --check.')];
  const against = [...verifyFullText(commentary, record, fullText), ...checkBorrowed(commentary, fullText, publicTexts)];
  if (against.length === 0 && !values.check)
    writeFileSync(join(content, MANY.records.folder, `${commentary.source}.record.yaml`), recordText(record));
  console.log(figures(commentary, record));
  return [...against, ...checkAccounts(commentary, record), ...checkQuotations(commentary, record)];
}

function absent(file: string, found: string, mend: string): Problem {
  return { rule: 'commentary/full-text', file, found, expected: 'A full text and a record for each commentary.', mend };
}

function recordText(record: CommentaryRecord): string {
  const head = '# Made by scripts/record-commentary.ts from the full text, which is not kept: hashes and counts, no words.\n';
  return head + stringify(record, { lineWidth: 0 });
}

function figures(commentary: Commentary, record: CommentaryRecord): string {
  const { passages, accountedPassages, words, accountedWords, wordShare } = coverage(record, commentary.claims);
  const quotations = quoted(record, commentary.claims);
  return [
    `${commentary.source}: ${commentary.claims.length} claims account for ${accountedPassages} of ${passages} passages`,
    `${accountedWords} of ${words} words (${percent(wordShare)})`,
    `${quotations.quotations} quotations hold ${quotations.words} words (${percent(quotations.share)}), the longest ${quotations.longest}`,
  ].join('; ');
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
