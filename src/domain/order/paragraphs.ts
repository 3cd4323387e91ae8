import { isTitle } from './heading.ts';
import { breaksHard, finished, INDENTED, layoutOf, type Layout, type Row } from './layout.ts';
import { labelAtStart } from './labels.ts';

/** "Sec. 10." alone on a line, its heading on the next. */
const BARE_SECTION = /^(?:Section|SECTION|Sect?\.?|SECT?\.?)\s*\d+\s*\.?$/;
/** After these words a label is cited, not set: "under subsection / (b) of this section". */
const CITES = /\b(?:sub)?(?:section|paragraph|clause|part|item|title|chapter)s?$|\([a-zA-Z\d]{1,5}\)(?:,| and| or| through|, and|, or)$/i;
/** After a label, these words show that it is cited: "(b) of this section", "(b), (c), and (d)". */
const CITED = /^(?:\([^)]{1,5}\))+(?:[,.;:]|,?\s+(?:of\s|(?:and|or|through)\s+(?:\(|(?:sub)?(?:section|paragraph)s?\b)))/;

/** Groups the rows of an order into paragraphs. Guarantees: each row is in one group, in order. */
export function groupRows(rows: readonly Row[]): Row[][] {
  const layout = layoutOf(rows);
  const groups: Row[][] = [];
  let before: Row | null = null;
  for (const row of rows) {
    const group = groups.at(-1);
    if (!before || !group || begins(before, row, group, layout)) groups.push([row]);
    else group.push(row);
    before = row;
  }
  return groups;
}

/** Whether a row begins a paragraph, given the row before it and the paragraph so far. */
function begins(before: Row, row: Row, group: readonly Row[], layout: Layout): boolean {
  const ended = finished(before.words);
  if (group.length === 1 && BARE_SECTION.test(before.words)) return false;
  if (row.listed) return ended || row.blank || before.listed || group[0]!.listed;
  if (row.labelled && !ended && isCited(before, row)) return false;
  if (row.labelled === 'section' || row.labelled === 'part') if (ended || row.blank) return true;
  if (isHeadingLine(group) && (row.blank || !layout.wrapped) && !row.page && !endsHeading(row)) return true;
  if (row.blank || row.page) return beginsAfterGap(before, row, group[0]!, ended, layout);
  if (layout.hardBreaks && breaksHard(before.line.text)) return true;
  if (!layout.wrapped) return ended || row.labelled !== null;
  if (row.line.margin >= before.line.margin + INDENTED) {
    const hangs = layout.hanging && group.length === 1 && before.labelled !== null && !row.labelled;
    return !hangs && (ended || row.labelled !== null);
  }
  if (layout.hanging && ended && !row.labelled && group.length > 1 && row.line.margin + INDENTED <= before.line.margin) return true;
  if (row.labelled) return ended && ((layout.dense && !layout.setOff) || wouldHaveFit(before, row, layout) || isNextItem(before, row, group));
  return ended && layout.dense && /^["“‘`(]?\p{Lu}/u.test(row.words) && wouldHaveFit(before, row, layout);
}

function beginsAfterGap(before: Row, row: Row, opening: Row, ended: boolean, layout: Layout): boolean {
  if (row.labelled) return ended || (row.blank && !row.page);
  if (!ended || goesOn(before, row)) return false;
  if (!row.page || !layout.wrapped || row.line.margin !== before.line.margin) return true;
  // After a page mark, words at the margin of the lines above go on with their paragraph; a new one would be indented.
  return opening.line.margin <= before.line.margin && row.line.margin !== 0;
}

/** A sentence parted by a page: "… manufacturers, and / others in the exporting country". */
function goesOn(before: Row, row: Row): boolean {
  if (!/^[\p{Ll}\d]/u.test(row.words)) return false;
  return row.page || !/[.:;!?]["”’'`)\]]{0,6}$/u.test(before.words);
}

function isCited(before: Row, row: Row): boolean {
  return row.labelled === 'enumerator' && (CITES.test(before.words) || CITED.test(row.words));
}

/** "Sec. 2. Policy" alone on its line, without a stop: the words below it are a paragraph of their own. */
function isHeadingLine(group: readonly Row[]): boolean {
  const [row] = group;
  if (group.length !== 1 || row?.labelled !== 'section') return false;
  const heading = row.words.slice(labelAtStart(row.words)!.length);
  return heading !== '' && !/[.:;,—-]$/.test(heading) && isTitle(heading);
}

/** The rest of a heading that was broken over lines: "Artificial Intelligence Action Plan. (a) Within …". */
function endsHeading(row: Row): boolean {
  const first = /^[^.]{1,120}\./.exec(row.words)?.[0];
  return first !== undefined && !row.labelled && isTitle(first);
}

/** A line ended although the next word had room: its paragraph ends there. */
function wouldHaveFit(before: Row, row: Row, layout: Layout): boolean {
  const word = row.words.split(' ', 1)[0]!;
  return before.line.text.trimEnd().length + 1 + word.length < (layout.widths.get(row.line.margin) ?? 0) - INDENTED;
}

/** Short items one below the other, at the margin at which paragraphs begin. */
function isNextItem(before: Row, row: Row, group: readonly Row[]): boolean {
  return group.length === 1 && before.labelled !== null && Math.abs(row.line.margin - before.line.margin) < INDENTED;
}
