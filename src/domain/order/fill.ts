import type { Problem } from '../problem/problem.ts';
import { addUnnumbered, startDraft, takeBody, type Draft } from './draft.ts';
import type { Levels } from './levels.ts';
import type { Paragraph } from './paragraph.ts';
import type { Ambiguity, ProvisionKind } from './provision.ts';
import type { Unit } from './units.ts';
import { levelOfWrapUp, type Open } from './wrapup.ts';

/** What is found out on the way. */
export interface Found {
  readonly file: string;
  readonly problems: Problem[];
  readonly ambiguities: Ambiguity[];
}

/**
 * Hangs the units of a section under it, the first of them its own; without a section, returns the provisions they make.
 */
export function fill(section: Draft | null, units: readonly Unit[], levels: Levels, found: Found): Draft[] {
  const firstLabel = units.findIndex((unit) => unit.label);
  const opening = (firstLabel < 0 ? units : units.slice(0, firstLabel)).map((unit) => unit.words);
  const roots = section ? [] : opening.map((words, index) => addUnnumbered(null, index + 1, words));
  if (section) fillOpening(section, opening);
  const rest = firstLabel < 0 ? [] : units.slice(firstLabel);
  if (!levels.ok) {
    found.problems.push(
      brokenSequence(
        section,
        rest.filter((unit) => unit.label),
        levels.at,
        levels.expected,
        found.file,
      ),
    );
    return roots;
  }
  const stack: Open[] = [];
  let label = 0;
  let paragraphs = opening.length;
  for (const unit of rest) {
    if (!unit.label) {
      // Words inside a list belong to the item before them, or to one below it.
      const lowest = Math.min(levels.choices[label]?.depth ?? -1, stack.length - 1);
      const level = levelOfWrapUp(section, stack, unit.words, lowest, found.ambiguities);
      stack.length = level + 1;
      const parent = stack.at(-1)?.draft ?? section;
      const number = parent ? (parent.paragraphs += 1) : (paragraphs += 1);
      const draft = addUnnumbered(parent, number, unit.words);
      if (!parent) roots.push(draft);
      continue;
    }
    const { depth, otherDepth } = levels.choices[label++]!;
    const before = stack[depth]?.unit ?? null;
    stack.length = depth;
    const parent = stack.at(-1)?.draft ?? section;
    const draft = startDraft(parent, parent ? `${parent.id}.${unit.label.number}` : unit.label.number, kindAt(section, depth), unit);
    if (!parent) roots.push(draft);
    stack.push({ draft, unit, before });
    if (otherDepth !== null) {
      found.ambiguities.push({
        label: unit.label.printed,
        line: unit.words.line,
        chosen: draft.id,
        refused: `level ${otherDepth + 1} below ${section ? nameOf(section) : 'the order'}`,
      });
    }
  }
  for (const root of section ? [section] : roots) dropEmptyHeadings(root);
  return roots;
}

function kindAt(section: Draft | null, depth: number): ProvisionKind {
  const level = section ? depth + 1 : depth;
  return level === 0 ? 'section' : level === 1 ? 'subsection' : 'paragraph';
}

/** A section of one paragraph is one provision; one of several has them as p1, p2, … */
function fillOpening(section: Draft, paragraphs: readonly Paragraph[]): void {
  if (section.hasBody ? paragraphs.length === 0 : paragraphs.length <= 1) {
    section.words.push(...paragraphs);
    section.hasBody ||= paragraphs.length > 0;
    section.paragraphs = section.hasBody ? 1 : 0;
    return;
  }
  const all = section.hasBody ? [takeBody(section), ...paragraphs] : paragraphs;
  for (const [index, words] of all.entries()) addUnnumbered(section, index + 1, words);
  section.paragraphs = all.length;
}

/** "(x) Administrator of NASA." is an item of a list, not a heading with nothing under it. */
function dropEmptyHeadings(draft: Draft): void {
  if (draft.label && draft.kind !== 'section' && draft.kind !== 'part' && !draft.hasBody && draft.children.length === 0)
    draft.heading = null;
  for (const child of draft.children) dropEmptyHeadings(child);
}

function brokenSequence(section: Draft | null, labelled: readonly Unit[], at: number, expected: readonly string[], file: string): Problem {
  const unit = labelled[at]!;
  const before = labelled[at - 1]?.label?.printed ?? 'the words before it';
  const doubled = labelled.slice(0, at).some((other) => other.label!.printed === unit.label!.printed);
  return {
    rule: doubled ? 'order/doubled-label' : 'order/missing-label',
    file,
    line: unit.words.line,
    found: `in ${section ? nameOf(section) : 'the order'}, ${unit.label!.printed} follows ${before}${doubled ? ' and stands there twice' : ''}.`,
    expected: `${expected.join(' or ')}.`,
    mend: 'compare the source text with the published order and take it again whole.',
  };
}

function nameOf({ id }: Draft): string {
  return /^\d/.test(id) ? `Sec. ${id}` : id;
}
