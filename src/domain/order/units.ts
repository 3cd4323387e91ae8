import { headingLength } from './heading.ts';
import { labelAtStart, type LabelToken } from './labels.ts';
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

/** Parts a paragraph at run-in labels. Guarantees: the units joined are the paragraph. */
export function unitsOf(paragraph: Paragraph): Unit[] {
  const units: Unit[] = [];
  let rest = paragraph;
  for (;;) {
    const label = labelAtStart(rest.text);
    const acceptable = label && (units.length === 0 || label.type === 'enumerator') ? label : null;
    if (!acceptable) {
      units.push({ label: null, headingEnd: 0, words: rest, runIn: units.length > 0 });
      return units;
    }
    const afterLabel = rest.text.slice(acceptable.length);
    const heading = acceptable.type === 'part' ? afterLabel.length : headingLength(afterLabel);
    const headingEnd = heading > 0 ? acceptable.length + heading : 0;
    const bodyAt = headingEnd > 0 ? headingEnd + 1 : acceptable.length;
    const next = labelAtStart(rest.text.slice(bodyAt));
    const splits = next?.type === 'enumerator';
    units.push({ label: acceptable, headingEnd, words: splits ? slice(rest, 0, bodyAt) : rest, runIn: units.length > 0 });
    if (!splits) return units;
    rest = slice(rest, bodyAt);
  }
}

/** Whether a unit has words of its own after its label and heading. */
export function hasBody(unit: Unit): boolean {
  const end = Math.max(unit.headingEnd, unit.label?.length ?? 0);
  return unit.words.text.slice(end).trim() !== '';
}

/** How the words end, for what may follow them. */
export function endingOf(unit: Unit): 'opens' | 'goes on' | 'closed' {
  if (unit.label && !hasBody(unit)) return 'opens';
  const text = unit.words.text;
  if (/(?::|—|--)["”'’)]*$/u.test(text)) return 'opens';
  return /[;,](?: (?:and|or|and\/or))?$/.test(text) ? 'goes on' : 'closed';
}
