import { headingLength, isTitle, lowerHeadingLength, plainHeadingLength } from './heading.ts';
import { labelAtStart, mayBeFirst, type LabelToken } from './labels.ts';
import { slice, type Paragraph } from './paragraph.ts';

/** A paragraph, or the part of one that has a label of its own: "Sec. 5. General Provisions." before a run-in "(a) Nothing …". */
export interface Unit {
  readonly label: LabelToken | null;
  /** Length of the heading after the label, in characters of `words`. */
  readonly headingEnd: number;
  /** Label and heading included. */
  readonly words: Paragraph;
  /** Whether the label stands in the same paragraph as the one before it. */
  readonly runIn: boolean;
}

/** Labels run in at the start of one paragraph: "Sec. 2. Policy. (a)(1)(i)" has four. */
const MOST_LABELS = 6;

/** Parts a paragraph at run-in labels. Guarantees: the units joined are the paragraph. */
export function unitsOf(paragraph: Paragraph): Unit[] {
  const units: Unit[] = [];
  let rest = paragraph;
  while (units.length < MOST_LABELS) {
    const label = labelAtStart(rest.text);
    if (!label) break;
    const after = rest.text.slice(label.length);
    const heading = headingOf(label, after);
    const headingEnd = heading > 0 ? label.length + heading : 0;
    const bodyAt = Math.max(headingEnd, label.length);
    const splits = beginsList(rest.text.slice(bodyAt).trimStart());
    units.push({ label, headingEnd, words: splits ? slice(rest, 0, bodyAt) : rest, runIn: units.length > 0 });
    if (!splits) return units;
    rest = slice(rest, bodyAt);
  }
  units.push({ label: null, headingEnd: 0, words: rest, runIn: units.length > 0 });
  return units;
}

function headingOf(label: LabelToken, after: string): number {
  if (label.type === 'part') return after.length;
  if (labelAtStart(after)) return 0;
  const heading = headingLength(after) || plainHeadingLength(after);
  // "Sec. 2. Policy" alone on its line needs no full stop.
  if (heading > 0 || label.type !== 'section') return heading;
  const lower = lowerHeadingLength(after);
  if (lower > 0) return lower;
  return !/[.:;,—-]$/.test(after) && after !== '' && isTitle(after) ? after.length : 0;
}

/** Whether a text begins with the first label of a list, or with a section under a section: "Sec. 2. Definitions. 2-201. All …". */
function beginsList(text: string): boolean {
  const label = /^[(\d]/.test(text) ? labelAtStart(text) : null;
  return label !== null && (label.type === 'section' || (label.printed.startsWith('(') && mayBeFirst(label)));
}

/** Whether a unit has words of its own after its label and heading. */
export function hasBody(unit: Unit): boolean {
  const end = Math.max(unit.headingEnd, unit.label?.length ?? 0);
  return unit.words.text.slice(end).trim() !== '';
}

export type Ending = 'opens' | 'goes on' | 'closed';

/** How the words end, for what may follow them. */
export function endingOf(unit: Unit): Ending {
  const text = unit.words.text;
  // A heading opens a list; "(y) Relations Council; Executive Order 13522." is an item of one.
  if (unit.label && !hasBody(unit) && !text.includes(';')) return 'opens';
  if (/(?::|—|--)["”'’)]{0,4}$/u.test(text)) return 'opens';
  return /[;,]["”'’)]{0,4}(?: (?:and|or|and\/or))?$/u.test(text) ? 'goes on' : 'closed';
}
