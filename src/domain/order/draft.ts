import { slice, type Paragraph } from './paragraph.ts';
import type { ProvisionKind } from './provision.ts';
import type { Unit } from './units.ts';

/** A provision while the tree is being built. */
export interface Draft {
  readonly id: string;
  readonly kind: ProvisionKind;
  readonly label: string | null;
  heading: string | null;
  readonly parent: Draft | null;
  readonly children: Draft[];
  readonly words: [Paragraph, ...Paragraph[]];
  /** Unnumbered paragraphs so far, its own words counting as the first. */
  paragraphs: number;
  /** Whether words stand after label and heading. */
  hasBody: boolean;
}

/** Starts a provision and hangs it under its parent. */
export function startDraft(parent: Draft | null, id: string, kind: ProvisionKind, unit: Unit): Draft {
  const { label, headingEnd, words } = unit;
  const labelEnd = label?.length ?? 0;
  const hasBody = words.text.slice(Math.max(labelEnd, headingEnd)).trim() !== '';
  const draft: Draft = {
    id,
    kind,
    label: label?.printed || null,
    heading: headingEnd > 0 ? words.text.slice(labelEnd, headingEnd).trim() : null,
    parent,
    children: [],
    words: [words],
    paragraphs: hasBody ? 1 : 0,
    hasBody,
  };
  parent?.children.push(draft);
  return draft;
}

/** Adds an unnumbered paragraph below a provision: "1.p2" is the second of Sec. 1. */
export function addUnnumbered(parent: Draft | null, number: number, words: Paragraph): Draft {
  const id = parent ? `${parent.id}.p${number}` : `p${number}`;
  return startDraft(parent, id, 'unnumbered', { label: null, headingEnd: 0, words, runIn: false });
}

/** Parts the words after label and heading from a section, so that they can be a paragraph of their own. */
export function takeBody(draft: Draft): Paragraph {
  const [words] = draft.words;
  const end = draft.heading
    ? words.text.indexOf(draft.heading, draft.label?.length ?? 0) + draft.heading.length
    : (draft.label?.length ?? 0);
  draft.words[0] = slice(words, 0, end);
  draft.hasBody = false;
  return slice(words, end);
}
