import type { Problem } from '../problem/problem.ts';
import type { Draft } from './draft.ts';

/** After one of these a sentence goes on. */
const GOES_ON = /\b(?:of|the|an?|on|in|to|by|for|with|from|that|which|as|at|than|shall|is|are)(?: (?:and|or))?$/;

/** Provisions whose last words are no end, though others follow: "pay period beginning on or" before "Sec. 8.". */
export function brokenOff(drafts: readonly Draft[], file: string): Problem[] {
  return drafts.slice(0, -1).flatMap((draft) => {
    const last = draft.words.at(-1)!;
    if (draft.children.length > 0 || draft.heading === last.text || !GOES_ON.test(last.text)) return [];
    const found = `${draft.id} ends "…${last.text.slice(-40)}", and other words follow.`;
    const mend = 'compare the source text with the published order: words are missing, or a line break parts the sentence.';
    return [{ rule: 'order/truncated', file, line: last.line, found, expected: 'the rest of its sentence.', mend }];
  });
}
