import { SUBPART } from './cross-headings.ts';
import { isTitle } from './heading.ts';
import { breaksHard, finished, INDENTED, layoutOf, stops, type Layout, type Row } from './layout.ts';
import { labelAtStart } from './labels.ts';

/** "Sec. 10." alone on a line, its heading on the next. */
const BARE_SECTION = /^(?:Section|SECTION|Sect?\.?|SECT?\.?)\s*\d+\s*\.?$/;
/** "PART II" alone on a line, its heading below. */
const BARE_PART = /^(?:Part|PART)\s+\w+\s*(?:[.:—–]|--?)?$/;
/** "a." alone on a line, its words below a blank one. */
const BARE_ITEM = /^(?:[a-z]|\d{1,2})[.)]$/;
/** After these words a label is cited, not set: "under subsection / (b) of this section". */
const CITES = /\b(?:sub)?(?:section|paragraph|clause|part|item|title|chapter)s?$|\([a-zA-Z\d]{1,5}\)(?:,| and| or| through|, and|, or)$/i;
/** "Sec. 2." after one of these at the end of a line is cited. */
const LEADS_ON = /\b(?:in|of|under|see|to|and|or|by|with|through|the)$/i;
/** After a label, these words show that it is cited: "(b) of this section", "(b), (c), and (d)". */
const CITED = /^(?:\([^)]{1,5}\))+(?:[,.;:]|,?\s+(?:of\s|(?:and|or|through)\s+(?:\(|(?:sub)?(?:section|paragraph)s?\b)))/;

/** Groups the rows of an order into paragraphs. Guarantees: each row is in one group, in order. */
export function groupRows(rows: readonly Row[]): Group[] {
  const layout = layoutOf(rows);
  const groups: { rows: Row[]; sure: boolean }[] = [];
  for (const row of rows) {
    const group = groups.at(-1)?.rows;
    const begins = group ? beginning(row, group, layout) || surely(endsNames(groups.at(-2)?.rows, group, row)) : 'surely';
    if (!group || begins) groups.push({ rows: [row], sure: begins === 'surely' });
    else group.push(row);
  }
  return groups;
}

export interface Group {
  readonly rows: readonly Row[];
  /** Whether the page sets the paragraph off; if not, its label may be run in, and stand at the start of a line by chance. */
  readonly sure: boolean;
}

/** Whether a row begins a paragraph, given the paragraph so far. */
function beginning(row: Row, group: readonly Row[], layout: Layout): 'surely' | 'perhaps' | false {
  const opening = group[0]!;
  const before = group.at(-1)!;
  const ended = (row.labelled ? finished : stops)(
    group
      .slice(-2)
      .map(({ words }) => words)
      .join(' '),
  );
  if (/^(?:and|or|and\/or)$/.test(row.words) || (group.length === 1 && BARE_SECTION.test(before.words))) return false;
  if (group.length === 1 && row.blank && !row.labelled && BARE_ITEM.test(before.words)) return false;
  if (row.blank && ended && BARE_ITEM.test(row.words)) return 'surely';
  if (opening.labelled === 'part' && SUBPART.test(row.words)) return 'surely';
  if (opening.labelled === 'part' && row.blank && !row.page)
    return surely(!BARE_PART.test(opening.words) || group.length > 1 || !isTitle(row.words));
  if (row.listed) return surely(ended || row.blank || before.listed || opening.listed);
  if (isCited(before, row)) return false;
  if (row.labelled === 'part' && (ended || row.blank)) return 'surely';
  if (row.labelled === 'section' && (ended || row.blank || (/^S/.test(row.words) && !LEADS_ON.test(before.words)))) return 'surely';
  if (isHeadingLine(group) && (row.blank || !layout.wrapped) && !row.page && !endsHeading(row)) return 'surely';
  if (row.blank || row.page) return surely(beginsAfterGap(before, row, opening, ended, layout));
  if (layout.hardBreaks && breaksHard(before.line.text)) return 'surely';
  if (!layout.wrapped) return surely(ended || row.labelled !== null);
  const out = row.line.margin - before.line.margin;
  // A typesetter's page may set items off by one column.
  if (out === 1 && row.labelled && before.words === before.line.text.trim() && / (?:and|or)$|[;:]$/.test(before.words)) return 'surely';
  if (out >= INDENTED)
    return surely((ended || row.labelled !== null) && !(layout.hanging && group.length === 1 && before.labelled && !row.labelled));
  if (layout.hanging && out <= -INDENTED && group.length > 1) return surely(ended || row.labelled !== null);
  if (out === 0 && layout.firstLines.has(row.line.margin)) return surely(ended || row.labelled !== null);
  if (isNextItem(before, row, group) && (ended || / (?:and|or)$/.test(before.words))) return 'surely';
  if (!ended) return false;
  if (row.labelled) return !layout.setOff && (wouldHaveFit(before, row, layout) ? 'surely' : layout.dense && 'perhaps');
  return surely(layout.dense && /^["“‘`(]?\p{Lu}/u.test(row.words) && wouldHaveFit(before, row, layout));
}

const surely = (begins: boolean): 'surely' | false => begins && 'surely';

function beginsAfterGap(before: Row, row: Row, opening: Row, ended: boolean, layout: Layout): boolean {
  if (row.labelled) return ended || (row.blank && !row.page);
  if (!ended || goesOn(before, row)) return false;
  if (!row.page || !layout.wrapped || row.line.margin !== before.line.margin) return true;
  // After a page mark, words at the margin of the lines above go on with their paragraph, where a new one would be indented
  // or labelled; where it would not, a short line tells that the paragraph ended.
  return opening.line.margin <= before.line.margin && opening.labelled !== 'enumerator' && wouldHaveFit(before, row, layout);
}

/** Below a list of names without stops ("(49) John Tullius", "(50) David A. Vanell") a blank line ends the last. */
function endsNames(above: readonly Row[] | undefined, group: readonly Row[], row: Row): boolean {
  const names = [above, group].every((rows) => rows?.length === 1 && rows[0]!.labelled === 'enumerator' && !finished(rows[0]!.words));
  return names && row.blank && !row.page && !row.labelled && /^\p{Lu}/u.test(row.words);
}

/** A sentence parted by a page: "… manufacturers, and / others in the exporting country". */
function goesOn(before: Row, row: Row): boolean {
  if (!/^[\p{Ll}\d]/u.test(row.words)) return false;
  return row.page || !/[.:;!?]["”’'`)\]]{0,6}$/u.test(before.words);
}

/** A label after unfinished words may be cited: "described in subsections (a), and / (b) of this section". */
function isCited(before: Row, row: Row): boolean {
  if (row.labelled !== 'enumerator' || /[.:;!?—–]["”’'`)\]]{0,6}(?: (?:and|or))?$/u.test(before.words)) return false;
  return CITES.test(before.words) || CITED.test(row.words);
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
  return (
    row.labelled === 'enumerator' &&
    group.length === 1 &&
    before.labelled !== null &&
    Math.abs(row.line.margin - before.line.margin) < INDENTED
  );
}
