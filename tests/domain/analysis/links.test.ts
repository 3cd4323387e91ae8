import { describe, expect, test } from 'vitest';
import { restoreLinks, type LinkRow } from '../../../src/domain/analysis/links.ts';
import { parseAnalysis } from '../../../src/domain/analysis/parse.ts';
import { FILE } from './small.ts';

const TABLE = 'analysis/small.yaml';
const { analysis } = parseAnalysis(
  '# T\n\n## A\n\nSee [E.O. 1](#), [“it”](#), [own](https://own.example/) and [it](#).\n\n## Disclaimer\n\nMade up.',
  FILE,
);
const row = (text: string, address: string | null = `https://example.gov/${text.length}`, nth?: number): LinkRow => ({
  text,
  address,
  why: 'certain',
  nth,
});
const restore = (...rows: LinkRow[]) => restoreLinks(analysis, rows, TABLE);
const found = (...rows: LinkRow[]) => restore(...rows).problems.map(({ rule, found: words }) => `${rule}: ${words}`);

describe('restored links', () => {
  const { analysis: restored, problems } = restore(
    row('E.O. 1', 'https://example.gov/eo/1'),
    row('"it"', null),
    row('it', 'https://example.gov/it'),
  );

  test('have the address of their row, or the one the text prints', () => {
    expect(problems).toEqual([]);
    expect(restored.links.map((link) => link.address)).toEqual([
      'https://example.gov/eo/1',
      null,
      'https://own.example/',
      'https://example.gov/it',
    ]);
  });
  test('stand in the runs; an address that is not known is null', () => {
    expect(restored.passages[0]!.runs.filter((run) => run.link).map(({ text, address }) => [text, address])).toEqual([
      ['E.O. 1', 'https://example.gov/eo/1'],
      ['“it”', null],
      ['own', 'https://own.example/'],
      ['it', 'https://example.gov/it'],
    ]);
    expect(restored.passages[0]!.runs.filter((run) => !run.link).every((run) => !('address' in run))).toBe(true);
  });
});

describe('a slip in the table', () => {
  test('is told once: a row that is missing', () => {
    expect(found(row('E.O. 1'), row('it'))).toEqual(['analysis/link-missing: No row for link 2, [“it”], of line 5.']);
    expect(found(row('E.O. 1'), row('“it”'))).toEqual(['analysis/link-missing: No row for link 4, [it], of line 5.']);
  });
  test('is told once: a row that is left over', () => {
    expect(found(row('E.O. 1'), row('E.O. 2'), row('“it”'), row('it'))).toEqual([
      'analysis/link-left-over: Row 2, [E.O. 2], has no link in the text.',
    ]);
    expect(found(row('E.O. 1'), row('“it”'), row('it'), row('more'))).toEqual([
      'analysis/link-left-over: Row 4, [more], has no link in the text.',
    ]);
  });
  test('is told once: words that do not match', () => {
    expect(found(row('E.O. 2'), row('“it”'), row('it'))).toEqual(['analysis/link-words: Row 1 says [E.O. 2].']);
  });
  test('is told: a wrong count of the same words', () => {
    expect(found(row('E.O. 1'), row('“it”'), row('it', 'https://example.gov/it', 2))).toEqual([
      'analysis/link-words: Row 3, [it], says it is number 2.',
    ]);
  });
  test('is told: no address and no reason', () => {
    expect(found(row('E.O. 1'), { text: '“it”', address: null }, row('it'))).toEqual([
      'analysis/link-why: The row [“it”] has no address and no reason.',
    ]);
  });
});
