import type { Problem } from '../problem/problem.ts';
import { brokenOff } from './broken-off.ts';
import { withCrossHeadings } from './cross-headings.ts';
import { startDraft, type Draft } from './draft.ts';
import { fill, type Found } from './fill.ts';
import { mayBeFirst } from './labels.ts';
import type { Paragraph } from './paragraph.ts';
import type { Ambiguity } from './provision.ts';
import { foldQuoted } from './quoted.ts';
import { mendRunIn } from './runin.ts';
import { checkSectionNumbers, restartsInParts } from './sections.ts';
import { unitsOf, type Unit } from './units.ts';
import { wantingItems } from './wanting.ts';

export interface Structure {
  /** In the order of the text. */
  readonly drafts: readonly Draft[];
  readonly ambiguities: readonly Ambiguity[];
  readonly problems: readonly Problem[];
}

/** "Sec. IV.", "Sec. 2,", "(1 The", ") (2)", "PART 2--DEFINITIONS For purposes of this order:". */
const UNREADABLE =
  /^(?:(?:PART|Part)\s(?:\d{1,2}|[IVX]{1,4})(?:--|—)|(?:Section|SECTION|Sect?\.|SECT?\.)\s*(?:[\dIVXLC]+|[A-Z])[\w.-]{0,4}[.:,;](?=\s)|\p{L}\((?:[a-z]{1,4}|[A-Z]{1,3}|\d{1,2})\)(?=\s)|\(\d{1,2}(?=\s)|\))/u;
const ORDERED = /\bordered\b|\bNOW,? THEREFORE\b|\bvested in me\b/;

/**
 * From paragraphs to provisions. Guarantees: every paragraph's words are in exactly one provision, in order; ids are unique;
 * labels run without gap or double, or there is a problem that says where they do not.
 */
export function structure(paragraphs: readonly Paragraph[], file: string): Structure {
  const quoted = foldQuoted(paragraphs);
  const units = withCrossHeadings(quoted.paragraphs.flatMap(unitsOf));
  const found: Found = { file, problems: checkSectionNumbers(units, file), ambiguities: [...quoted.ambiguities] };
  const roots: Draft[] = [];
  const sections = new Map<string, Draft>();
  const opening = openingOf(units);
  if (opening.length > 0) roots.push(preambleOf(opening));
  const restarts = restartsInParts(units);
  let part: Draft | null = null;
  /** The part, or the heading without a number inside it, under which sections stand. */
  let over: Draft | null = null;
  let at = opening.length;
  while (at < units.length) {
    const unit = units[at]!;
    let next = at + 1;
    while (next < units.length && !isMajor(units[next]!)) next += 1;
    const { units: own, levels } = mendRunIn(units.slice(at, next));
    const major = own[0]!;
    if (!isMajor(unit)) {
      for (const root of fill(null, own, levels, found)) roots.push(root);
    } else {
      const draft = startMajor(major, sections, part, over, restarts);
      if (draft.kind === 'part') over = draft;
      if (draft.kind === 'part' && draft.label !== null) part = draft;
      if (draft.kind !== 'part') sections.set(draft.id, draft);
      if (!draft.parent) roots.push(draft);
      fill(draft, own.slice(1), levels, found);
    }
    at = next;
  }
  const drafts = roots.flatMap(flatten);
  const wanting = wantingItems(drafts, file);
  return {
    drafts,
    ambiguities: [...found.ambiguities, ...wanting.ambiguities],
    problems: [
      ...found.problems,
      ...unreadableLabels(units.slice(opening.length), file),
      ...withoutFirst(units, file),
      ...doubledIds(drafts, file),
      ...wanting.problems,
      ...brokenOff(drafts, file),
    ],
  };
}

/** A part, or a section under its part or, as 4.1 under 4, under another section. */
function startMajor(unit: Unit, sections: ReadonlyMap<string, Draft>, part: Draft | null, over: Draft | null, restarts: boolean): Draft {
  const number = unit.label!.number.toLowerCase();
  if (unit.label!.printed === '') return startDraft(part, number, 'part', unit);
  if (unit.label!.type === 'part') return startDraft(null, `part-${number}`, 'part', unit);
  const id = restarts && part ? `${part.id}.${number}` : number;
  const major = /^(.*?\d+)[.-]\d+[a-z]?$/.exec(id)?.[1];
  return startDraft(sections.get(major ?? '') ?? over, id, 'section', unit);
}

/** The units before Section 1; of an order without sections, those up to the words that order. */
function openingOf(units: readonly Unit[]): Unit[] {
  const major = units.findIndex(isMajor);
  if (major >= 0) return units.slice(0, major);
  const ordered = units.findIndex((unit) => ORDERED.test(unit.words.text));
  const list = units.findIndex((unit) => unit.label && mayBeFirst(unit.label));
  return units.slice(0, list > ordered ? Math.max(1, list) : Math.max(1, ordered + 1));
}

function preambleOf([first, ...rest]: readonly Unit[]): Draft {
  const preamble = startDraft(null, 'preamble', 'preamble', { ...first!, label: null, headingEnd: 0 });
  preamble.words.push(...rest.map((unit) => unit.words));
  return preamble;
}

function isMajor(unit: Unit): boolean {
  return unit.label?.type === 'section' || unit.label?.type === 'part';
}

function flatten(draft: Draft): Draft[] {
  return [draft, ...draft.children.flatMap(flatten)];
}

/** Paragraphs that begin like a section or an item, but with a label that cannot be read: better refused than shown as running text. */
function unreadableLabels(units: readonly Unit[], file: string): Problem[] {
  return units.flatMap(({ label, words }) => {
    const odd = label ? null : UNREADABLE.exec(words.text);
    if (!odd) return [];
    const found = `"${odd[0].trim()}" begins a paragraph like a label, but is none.`;
    return [
      {
        rule: 'order/unreadable-label',
        file,
        line: words.line,
        found,
        expected: 'a label such as "Sec. 2." or "(a)".',
        mend: 'compare the source text with the published order.',
      },
    ];
  });
}

/** "Sec. 4. (b) This order …": words begin with a label that none comes before. */
function withoutFirst(units: readonly Unit[], file: string): Problem[] {
  return units.flatMap(({ label, headingEnd, words }) => {
    if (!label || label.type === 'part') return [];
    const second = /^\(\w{1,4}\) /.exec(words.text.slice(Math.max(label.length, headingEnd)).trimStart())?.[0];
    if (!second || mayBeFirst({ number: second.slice(1, -2), printed: second.trim() })) return [];
    return [
      {
        rule: 'order/missing-label',
        file,
        line: words.line,
        found: `${second.trim()} is the first item of ${label.printed.replace(/\.$/, '')}.`,
        expected: '(a) or (i) or (1) or (A).',
        mend: 'compare the source text with the published order and take it again whole.',
      },
    ];
  });
}

function doubledIds(drafts: readonly Draft[], file: string): Problem[] {
  const seen = new Set<string>();
  return drafts.flatMap((draft) => {
    if (!seen.has(draft.id)) {
      seen.add(draft.id);
      return [];
    }
    return [
      {
        rule: 'order/doubled-label',
        file,
        line: draft.words[0].line,
        found: `two provisions would have the id ${draft.id}.`,
        expected: 'each label once in its list.',
        mend: 'compare the source text with the published order.',
      },
    ];
  });
}
