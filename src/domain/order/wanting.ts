import type { Problem } from '../problem/problem.ts';
import type { Draft } from './draft.ts';
import type { Ambiguity } from './provision.ts';

/** "; and", "; or": another item must follow, in this list or in one around it. */
const GOES_ON = /[;,]["”’')]{0,4} (?:and|or|and\/or)$/u;
const ENDS = /[.!?]["”’')]{0,4}$/u;

/** Lists whose last item says that another follows: where none can, a problem; where one may, in a list around it, a note. */
export function wantingItems(drafts: readonly Draft[], file: string): { problems: Problem[]; ambiguities: Ambiguity[] } {
  const problems: Problem[] = [];
  const ambiguities: Ambiguity[] = [];
  for (const draft of drafts) {
    if (!draft.label || draft.kind === 'section' || draft.children.length > 0 || !GOES_ON.test(lastWords(draft))) continue;
    const at = { line: draft.words[0].line, id: draft.id, words: lastWords(draft).slice(-40) };
    const around = itemWithNext(draft);
    if (!around) {
      problems.push({
        rule: 'order/missing-label',
        file,
        line: at.line,
        found: `${at.id} ends "…${at.words}", and no item follows.`,
        expected: 'another item, or a full stop.',
        mend: 'compare the source text with the published order and take it again whole.',
      });
    } else if (around !== draft && siblingsBefore(around).some((sibling) => ENDS.test(lastWords(sibling)))) {
      ambiguities.push({
        label: draft.label,
        line: at.line,
        chosen: `the last item of its list, though it ends "…${at.words}"`,
        refused: 'an item before one that is missing',
      });
    }
  }
  return { problems, ambiguities };
}

/** The draft, or the nearest around it, that another item or paragraph follows in its list. */
function itemWithNext(draft: Draft): Draft | null {
  for (let item: Draft = draft; item.parent; item = item.parent) {
    if (item.kind === 'section' || item.kind === 'part') return null;
    const next = item.parent.children[item.parent.children.indexOf(item) + 1];
    // "(d) assess …; and", and below it "The representatives … shall": no item follows.
    if (next) return next.label || item !== draft ? item : null;
  }
  return null;
}

function siblingsBefore(draft: Draft): readonly Draft[] {
  const siblings = draft.parent?.children ?? [];
  return siblings.slice(0, siblings.indexOf(draft)).filter((sibling) => sibling.label);
}

function lastWords(draft: Draft): string {
  const last = draft.children.at(-1);
  return last ? lastWords(last) : draft.words.at(-1)!.text;
}
