import type { Draft } from './draft.ts';
import type { Paragraph } from './paragraph.ts';
import type { Ambiguity } from './provision.ts';
import { endingOf, type Unit } from './units.ts';

/** A labelled provision that is still open, and the unit it began with. */
export interface Open {
  readonly draft: Draft;
  readonly unit: Unit;
  /** The item before it in its list. */
  readonly before: Unit | null;
}

/**
 * The level to which an unlabelled paragraph after a list belongs: −1 for the section, else an index of the open provisions.
 * It goes to the level whose margin it shares. Where margins say nothing, it goes behind the list if the items are parts of
 * one sentence, else it goes on with the last item; the choice is noted. Never above `lowest`, where the list goes on.
 */
export function levelOfWrapUp(
  section: Draft | null,
  stack: readonly Open[],
  words: Paragraph,
  lowest: number,
  ambiguities: Ambiguity[],
): number {
  const margins = [section?.words[0]?.indent ?? null, ...stack.map(({ unit }) => unit.words.indent)];
  const told = new Set(margins.filter((margin) => margin !== null)).size > 1;
  const same = told ? margins.lastIndexOf(words.indent) - 1 : -2;
  if (same >= -1) return Math.max(same, lowest);
  const last = stack.length - 1;
  const item = stack[last];
  const fragments = item !== undefined && isFragment(item, stack[last - 1]?.draft ?? section);
  const chosen = Math.max(fragments ? last - 1 : last, lowest);
  const other = fragments ? last : last - 1;
  if (other >= lowest && other !== chosen) {
    ambiguities.push({
      label: words.text.slice(0, 40),
      line: words.line,
      chosen: placeOf(section, stack, chosen),
      refused: placeOf(section, stack, other),
    });
  }
  return chosen;
}

/** Whether an item is a part of the sentence that opens its list: it or the one before ends in "; and", or it begins small. */
function isFragment({ unit, before }: Open, parent: Draft | null): boolean {
  const body = unit.words.text.slice(Math.max(unit.headingEnd, unit.label?.length ?? 0)).trim();
  const small = parent !== null && parent.hasBody && /^["“‘`(]*\p{Ll}/u.test(body);
  return small || endingOf(unit) === 'goes on' || (before !== null && endingOf(before) === 'goes on');
}

function placeOf(section: Draft | null, stack: readonly Open[], level: number): string {
  return `a paragraph of ${stack[level]?.draft.id ?? section?.id ?? 'the order'}`;
}
