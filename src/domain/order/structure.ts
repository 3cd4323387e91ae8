import type { Problem } from '../problem/problem.ts';
import { addUnnumbered, startDraft, takeBody, type Draft } from './draft.ts';
import { chooseLevels } from './levels.ts';
import type { Paragraph } from './paragraph.ts';
import type { Ambiguity } from './provision.ts';
import { checkSectionNumbers } from './sections.ts';
import { endingOf, unitsOf, type Unit } from './units.ts';

export interface Structure {
  /** In the order of the text. */
  readonly drafts: readonly Draft[];
  readonly ambiguities: readonly Ambiguity[];
  readonly problems: readonly Problem[];
}

/**
 * From paragraphs to provisions. Guarantees: every paragraph's words are in exactly one provision, in order; ids are unique;
 * labels run without gap or double, or there is a problem that says where they do not.
 */
export function structure(paragraphs: readonly Paragraph[], file: string): Structure {
  const units = paragraphs.flatMap(unitsOf);
  const problems = checkSectionNumbers(units, file);
  const ambiguities: Ambiguity[] = [];
  const roots: Draft[] = [];
  const firstLabelled = units.findIndex((unit) => unit.label && unit.label.type !== 'enumerator');
  const opening = units.slice(0, firstLabelled < 0 ? Math.min(1, units.length) : firstLabelled);
  if (opening.length > 0) {
    const [first, ...rest] = opening as [Unit, ...Unit[]];
    const preamble = startDraft(null, 'preamble', 'preamble', { ...first, label: null, headingEnd: 0 });
    preamble.words.push(...rest.map((unit) => unit.words));
    roots.push(preamble);
  }
  const filler: Filler = { file, problems, ambiguities };
  let part: Draft | null = null;
  let at = opening.length;
  while (at < units.length) {
    const unit = units[at]!;
    let next = at + 1;
    while (next < units.length && !isMajor(units[next]!)) next += 1;
    if (unit.label?.type === 'part') {
      part = startDraft(null, `part-${unit.label.number.toLowerCase()}`, 'part', unit);
      roots.push(part);
      fill(part, units.slice(at + 1, next), filler);
    } else if (unit.label?.type === 'section') {
      const parent = majorSection(roots, unit.label.number) ?? part;
      const section = startDraft(parent, unit.label.number.toLowerCase(), 'section', unit);
      if (!parent) roots.push(section);
      fill(section, units.slice(at + 1, next), filler);
    } else {
      for (const [index, words] of units.slice(at, next).entries()) roots.push(addUnnumbered(null, index + 1, words.words));
    }
    at = next;
  }
  const drafts = roots.flatMap(flatten);
  return { drafts, ambiguities, problems: [...problems, ...doubledIds(drafts, file)] };
}

interface Filler {
  readonly file: string;
  readonly problems: Problem[];
  readonly ambiguities: Ambiguity[];
}

/** Hangs the units that follow a section's first words under it. */
function fill(section: Draft, units: readonly Unit[], { file, problems, ambiguities }: Filler): void {
  const firstLabel = units.findIndex((unit) => unit.label);
  const paragraphs = firstLabel < 0 ? units : units.slice(0, firstLabel);
  fillOpening(section, paragraphs.map((unit) => unit.words));
  const rest = firstLabel < 0 ? [] : units.slice(firstLabel);
  const labelled = rest.filter((unit) => unit.label);
  const levels = chooseLevels(
    labelled.map((unit) => ({ number: unit.label!.number, before: endingBefore(section, rest, unit), line: unit.words.line })),
  );
  if (!levels.ok) {
    problems.push(brokenSequence(section, labelled, levels.at, levels.expected, file));
    return;
  }
  const stack: { draft: Draft; indent: number }[] = [];
  let label = 0;
  for (const unit of rest) {
    if (!unit.label) {
      const parent = wrapUpParent(section, stack, unit.words.indent);
      parent.paragraphs += 1;
      addUnnumbered(parent, parent.paragraphs, unit.words);
      continue;
    }
    const { depth, otherDepth } = levels.choices[label++]!;
    stack.length = depth;
    const parent = stack.at(-1)?.draft ?? section;
    const draft = startDraft(parent, `${parent.id}.${unit.label.number}`, depth === 0 ? 'subsection' : 'paragraph', unit);
    stack.push({ draft, indent: unit.words.indent });
    if (otherDepth !== null) {
      ambiguities.push({ label: unit.label.printed, line: unit.words.line, chosen: draft.id, refused: `level ${otherDepth + 1} below Sec. ${section.id}` });
    }
  }
  for (const { draft } of walk(section)) dropEmptyHeading(draft);
}

/** A section of one paragraph is one provision; one of several has them as p1, p2, … */
function fillOpening(section: Draft, paragraphs: readonly Paragraph[]): void {
  if (section.hasBody ? paragraphs.length === 0 : paragraphs.length <= 1) {
    section.words.push(...paragraphs);
    section.hasBody ||= paragraphs.length > 0;
    return;
  }
  const all = section.hasBody ? [takeBody(section), ...paragraphs] : paragraphs;
  for (const [index, words] of all.entries()) addUnnumbered(section, index + 1, words);
  section.paragraphs = all.length;
}

/** Words after a list, without a label: they go on with the level whose margin they share, else with what opened the list. */
function wrapUpParent(section: Draft, stack: readonly { draft: Draft; indent: number }[], indent: number): Draft {
  const margins = new Set(stack.map((open) => open.indent));
  const same = margins.size > 1 ? stack.findLast((open) => open.indent === indent) : undefined;
  if (same) return same.draft;
  return stack.length === 1 ? stack[0]!.draft : (stack.at(-2)?.draft ?? section);
}

function endingBefore(section: Draft, rest: readonly Unit[], unit: Unit): 'opens' | 'goes on' | 'closed' {
  const before = rest[rest.indexOf(unit) - 1];
  if (unit.runIn || (!before && !section.hasBody)) return 'opens';
  return before ? endingOf(before) : 'closed';
}

/** "(x) Administrator of NASA." is an item of a list, not a heading with nothing under it. */
function dropEmptyHeading(draft: Draft): void {
  if (draft.kind !== 'section' && draft.heading && !draft.hasBody && draft.children.length === 0) draft.heading = null;
}

function isMajor(unit: Unit): boolean {
  return unit.label?.type === 'section' || unit.label?.type === 'part';
}

function majorSection(roots: readonly Draft[], number: string): Draft | null {
  const major = /^(\d+)\./.exec(number)?.[1];
  return roots.find((root) => root.kind === 'section' && root.id === major) ?? null;
}

function flatten(draft: Draft): Draft[] {
  return [draft, ...draft.children.flatMap(flatten)];
}

function* walk(draft: Draft): Generator<{ draft: Draft }> {
  for (const one of flatten(draft)) yield { draft: one };
}

function brokenSequence(section: Draft, labelled: readonly Unit[], at: number, expected: readonly string[], file: string): Problem {
  const unit = labelled[at]!;
  const before = labelled[at - 1]?.label?.printed ?? 'the words before it';
  const doubled = labelled.slice(0, at).some((other) => other.label!.printed === unit.label!.printed);
  return {
    rule: doubled ? 'order/doubled-label' : 'order/missing-label',
    file,
    line: unit.words.line,
    found: `in Sec. ${section.id}, ${unit.label!.printed} follows ${before}${doubled ? ' and stands there twice' : ''}.`,
    expected: `${expected.join(' or ')}.`,
    mend: 'compare the source text with the published order and take it again whole.',
  };
}

function doubledIds(drafts: readonly Draft[], file: string): Problem[] {
  const seen = new Set<string>();
  return drafts.flatMap((draft) => {
    if (!seen.has(draft.id)) {
      seen.add(draft.id);
      return [];
    }
    return [{ rule: 'order/doubled-label', file, line: draft.words[0]!.line, found: `two provisions would have the id ${draft.id}.`, expected: 'each label once in its list.', mend: 'compare the source text with the published order.' }];
  });
}
