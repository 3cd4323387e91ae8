/** A word of ours that lays a duty, with the stem by which a source may use it too. */
export interface DutyWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly stem: RegExp | null;
}

const DUTY_WORDS: readonly { readonly pattern: RegExp; readonly stem: RegExp | null }[] = [
  { pattern: /\b(?:must|shall|(?:has|have|had|having) to|compulsory)\b/giu, stem: null },
  { pattern: /\bmandat(?:ory|es?|ed|ing)\b/giu, stem: /\bmandat/iu },
  { pattern: /\brequir(?:es?|ed|ing|ements?)\b/giu, stem: /\brequir/iu },
  { pattern: /\boblig(?:es?|ed|ing|ations?|atory|ates?|ated)\b/giu, stem: /\boblig/iu },
];

/** Every duty word of a text, in order of place. */
export function dutyWordsIn(text: string): DutyWord[] {
  return DUTY_WORDS.flatMap(({ pattern, stem }) =>
    Array.from(text.matchAll(pattern), (match) => ({ word: match[0], start: match.index, end: match.index + match[0].length, stem })),
  ).sort((a, b) => a.start - b.start);
}

const NEGATOR =
  /\b(?:not|no|nobody|none|nothing|never|neither|nor|without|cannot|nowhere|rather than|instead of|bar(?:s|red)?|rules? out|stops? short of)\b|n[’']t\b/iu;

/** The words between the last clause break and the duty word. */
export function clauseBefore(text: string, duty: DutyWord): string {
  return (
    text
      .slice(0, duty.start)
      .split(/[;:—]|,? \bbut\b|,? \byet\b/u)
      .at(-1) ?? ''
  );
}

/** Offset at which those words begin. */
export function clauseStart(text: string, duty: DutyWord): number {
  return duty.start - clauseBefore(text, duty).length;
}

/**
 * Whether the sentence denies the duty: "nobody must", "does not make it mandatory", "requires nothing". "Must not" is no denial:
 * it is a duty to leave something undone.
 */
export function isDenied(text: string, duty: DutyWord): boolean {
  const after = /^\s+(?:no|nothing|nobody|none|neither)\b/iu;
  return NEGATOR.test(clauseBefore(text, duty)) || (duty.stem !== null && after.test(text.slice(duty.end)));
}
