import { labelAtStart, succeeds, type LabelToken } from './labels.ts';
import { joinAll, type Paragraph } from './paragraph.ts';
import type { Ambiguity } from './provision.ts';
import { closesAtEnd, OPENS_QUOTATION, quotationIn } from './quotation.ts';
import { followersOf } from './sections.ts';
import { unitsOf } from './units.ts';

/** What stands before quoted matter: "is amended to read as follows:". */
const INTRODUCES = /(?::|—|--|\b(?:following|follows|read|reads))["”]?$/u;
const SECTION_QUOTED = /:\s*(?:``|‘‘|“|")(?=Sec)/u;
/** Blocks looked for in vain; a bound so that hostile input stays linear. */
const MOST_FAILURES = 40;

/** The labels of this order last seen outside quotations. */
interface Outside {
  readonly section: string | null;
  readonly item: LabelToken | null;
}

/**
 * Joins quoted matter (the new words of an amended order or law) to the paragraph that brings it, so that its labels are not
 * read as this order's. A block ends where its quotation closes; inside it only the first paragraph need open with a mark.
 */
export function foldQuoted(paragraphs: readonly Paragraph[]): { paragraphs: Paragraph[]; ambiguities: Ambiguity[] } {
  const folded: Paragraph[] = [];
  const ambiguities: Ambiguity[] = [];
  let outside: Outside = { section: null, item: null };
  let failures = 0;
  for (let at = 0; at < paragraphs.length; at += 1) {
    const paragraph = paragraphs[at]!;
    const before = folded.at(-1);
    outside = seen(outside, paragraph);
    const { open, closedAt } = quotationIn(paragraph.text, 0);
    let last = open > 0 && failures < MOST_FAILURES ? endOfBlock(paragraphs, at, open, outside) : at;
    if (open > 0 && last === at) {
      failures += 1;
      while (OPENS_QUOTATION.test(paragraphs[last + 1]?.text ?? '')) last += 1;
    }
    const wholly = open > 0 || closesAtEnd(paragraph.text, closedAt);
    const block: [Paragraph, ...Paragraph[]] = [paragraph, ...paragraphs.slice(at + 1, last + 1)];
    if (wholly && before && OPENS_QUOTATION.test(paragraph.text) && INTRODUCES.test(before.text))
      folded[folded.length - 1] = joinAll([before, ...block]);
    else folded.push(last > at ? joinAll(block) : paragraph);
    const labelled = block.slice(1).find((one) => labelAtStart(one.text));
    if (labelled) ambiguities.push(asQuoted(labelled));
    at = last;
  }
  return { paragraphs: folded, ambiguities };
}

function seen(outside: Outside, paragraph: Paragraph): Outside {
  const labels = labelAtStart(paragraph.text) ? unitsOf(paragraph).flatMap(({ label }) => (label ? [label] : [])) : [];
  const section = labels.find((label) => label.type === 'section');
  const item = labels.findLast((label) => label.type === 'enumerator') ?? (section ? null : outside.item);
  return { section: section?.number ?? outside.section, item };
}

/**
 * Index of the paragraph at whose end the quotation closes that stands open after `from`; `from` where none does, or where
 * this order goes on before it: its closing mark was forgotten.
 */
function endOfBlock(paragraphs: readonly Paragraph[], from: number, open: number, outside: Outside): number {
  let depth = open;
  const opening = quotedAtEnd(paragraphs[from]!.text);
  let inside = labelAtStart(opening);
  let section = inside?.type === 'section' ? inside.number : null;
  for (let at = from + 1; at < paragraphs.length; at += 1) {
    const { text } = paragraphs[at]!;
    const label = labelAtStart(text.replace(OPENS_QUOTATION, ''));
    const follows = label?.type === 'section' && section !== null && followersOf(section).includes(label.number);
    if (label && !follows && !OPENS_QUOTATION.test(text) && goesOnOutside(label, inside, outside)) return from;
    inside = label ?? inside;
    if (label?.type === 'section') section = label.number;
    const quotation = quotationIn(text, depth);
    depth = quotation.open;
    if (depth === 0) return closesAtEnd(text, quotation.closedAt) ? at : from;
  }
  return from;
}

/** What a paragraph quotes at its end: "Section 4 shall read: “Sec. 4. The …"; all of it where it opens with the mark. */
function quotedAtEnd(text: string): string {
  const whole = text.replace(OPENS_QUOTATION, '');
  const opened = whole === text ? SECTION_QUOTED.exec(text) : null;
  return opened ? text.slice(opened.index + opened[0].length) : whole;
}

/** Whether a label carries on the order's own numbering, and not that of the quotation. */
function goesOnOutside(label: LabelToken, inside: LabelToken | null, outside: Outside): boolean {
  if (label.type === 'section') return inside?.type !== 'section' && followersOf(outside.section).includes(label.number);
  if (inside && (inside.type === 'section' || succeeds(inside, label))) return false;
  return outside.item !== null && succeeds(outside.item, label);
}

function asQuoted(paragraph: Paragraph): Ambiguity {
  const label = labelAtStart(paragraph.text)!.printed;
  return { label, line: paragraph.line, chosen: 'a label inside the quotation it stands in', refused: 'a provision of this order' };
}
