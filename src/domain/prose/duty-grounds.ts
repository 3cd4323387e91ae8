const MODAL = /\bshall be construed\b|\bShall be construed\b|\b[Ss]hall\b|\b[Mm]ust\b|\bwould be able to\b|\bmay\b/gu;
const RULE_OF_CONSTRUCTION = /\bNothing in\b[^.]*?\bshall be construed\b[^.]*/gu;
const DENIAL = /\b(?:not|no|nothing|nobody|none|neither|without|may|voluntary|voluntarily|would be able to)\b/iu;

/**
 * Whether these words lay a duty. The last modal decides, since lead-ins come first: under "shall: … (b) … developers would be
 * able to: (i) …", (i) lays none. "Nothing … shall be construed" tells how to read, not what to do.
 */
export function layDuty(words: string): boolean {
  const last = words.match(MODAL)?.at(-1)?.toLowerCase();
  return last === 'shall' || last === 'must';
}

/** Whether these words bear out that something is no duty. */
export function denyDuty(words: string): boolean {
  return DENIAL.test(words);
}

/** Whether these words use the stem themselves, outside a rule of construction, so that we may report it. */
export function useStem(words: string, stem: RegExp): boolean {
  return stem.test(words.replace(RULE_OF_CONSTRUCTION, ' '));
}
