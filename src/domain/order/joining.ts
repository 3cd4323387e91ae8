import { hyphenBetween, vocabularyOf, type Hyphen } from './hyphens.ts';
import type { Row } from './layout.ts';
import type { Group } from './paragraphs.ts';
import { innerMarks } from './marks.ts';
import { foldLines, type Paragraph } from './paragraph.ts';
import type { Ambiguity, Furniture } from './provision.ts';

interface Joined {
  readonly paragraphs: readonly Paragraph[];
  readonly ambiguities: readonly Ambiguity[];
  /** Marks inside lines and hyphens of the page. */
  readonly dropped: readonly Furniture[];
}

/**
 * Joins the rows of each paragraph into its words; drops marks and, where the text shows that its page parts words at line
 * ends, the hyphens that the page put there. What the text does not settle is noted.
 */
export function joinWords(groups: readonly Group[]): Joined {
  const hyphens = hyphensOf(groups.map((group) => group.rows));
  const seen = [...hyphens.values()];
  const hyphenates = seen.filter((hyphen) => hyphen === 'of the page').length > seen.filter((hyphen) => hyphen === 'of the word').length;
  const dropped: Furniture[] = [];
  const ambiguities: Ambiguity[] = [];
  const paragraphs = groups.map(({ rows: group, sure }) => ({
    sure,
    ...foldLines(
      group.map((row, at) => {
        const { line } = row;
        // Inside a paragraph, "- " at the start of a line is a dash.
        const from = row.listed && at > 0 ? 0 : row.from;
        if (from > 0) dropped.push({ start: line.start, end: line.start + from, reason: 'list mark' });
        const skip: Furniture[] = innerMarks(line.text, line.start, from);
        const hyphen = hyphens.get(row) ?? 'of the word';
        const drops = hyphenates && hyphen !== 'of the word';
        const end = line.start + line.text.trimEnd().length;
        if (drops) skip.push({ start: end - 1, end, reason: 'hyphen' });
        if (drops ? hyphen !== 'of the page' : hyphen === 'perhaps of the page') ambiguities.push(undecided(row, group[at + 1]!, drops));
        for (const mark of skip) dropped.push(mark);
        return { line, from, skip };
      }),
    ),
  }));
  return { paragraphs, ambiguities, dropped };
}

/** What the hyphen at the end of each row is, where a word goes on in the next. */
function hyphensOf(groups: readonly (readonly Row[])[]): Map<Row, Hyphen> {
  const vocabulary = vocabularyOf(groups.flatMap((group) => group.map((row) => row.words)));
  const hyphens = new Map<Row, Hyphen>();
  for (const group of groups) {
    for (const [at, row] of group.entries()) {
      const next = group[at + 1];
      const hyphen = next ? hyphenBetween(row.words, next.words, vocabulary) : null;
      if (hyphen) hyphens.set(row, hyphen);
    }
  }
  return hyphens;
}

function undecided(row: Row, next: Row, drops: boolean): Ambiguity {
  const head = row.words.slice(row.words.lastIndexOf(' ') + 1);
  const tail = next.words.split(' ', 1)[0]!;
  const [one, two] = [head + tail, head.slice(0, -1) + tail];
  return { label: `${head}/${tail}`, line: row.line.number, chosen: drops ? two : one, refused: drops ? one : two };
}
