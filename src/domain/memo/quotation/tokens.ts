/** A word or a sign of punctuation, and where it stands. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** What is compared: blanks, quotation marks and dashes of one kind folded. */
  readonly key: string;
  readonly isWord: boolean;
  /** The writer changed the first letter and says so: "[t]he". */
  readonly anyCase?: boolean;
}

/** Where a writer says that words were left out or put in: three points, or words in brackets. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly gap: true;
}

const UNSEEN = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff';
const LETTERS = `[\\p{L}\\p{N}${UNSEEN}]+`;
const PIECE = new RegExp(
  [
    '(?<gap>\\[?(?:\\. ?\\. ?\\.(?: ?\\.)?|…)\\]?|\\[[^[\\]]{2,400}\\])',
    `(?<changed>\\[\\p{L}\\]\\p{L}+)`,
    `(?<word>${LETTERS}(?:['’.‑-]${LETTERS})*)`,
    "(?<sign>``|''|--|[^\\s])",
  ].join('|'),
  'gu',
);
const UNSEEN_SIGNS = new RegExp(`[${UNSEEN}]`, 'gu');

/** Cuts words into tokens and gaps. `from` and `to` are places in the text. */
export function tokensOf(text: string, from = 0, to = text.length): (Token | Gap)[] {
  const tokens: (Token | Gap)[] = [];
  for (const { 0: piece, index, groups } of text.slice(from, to).matchAll(PIECE)) {
    const place = { start: from + index, end: from + index + piece.length };
    if (groups?.['gap'] !== undefined) tokens.push({ ...place, gap: true });
    else if (groups?.['changed'] !== undefined)
      tokens.push({ ...place, key: keyOf(piece.replace(/[[\]]/g, '')), isWord: true, anyCase: true });
    else tokens.push({ ...place, key: keyOf(piece), isWord: groups?.['word'] !== undefined });
  }
  return tokens;
}

export function isGap(token: Token | Gap): token is Gap {
  return 'gap' in token;
}

/** Whether words of a memo are those of the order; with `lax`, capitals do not count. */
export function sameWord(quoted: Token, ordered: Token, lax = false): boolean {
  if (quoted.key === ordered.key) return true;
  return (lax || quoted.anyCase === true) && quoted.key.toLowerCase() === ordered.key.toLowerCase();
}

function keyOf(piece: string): string {
  const folded = piece.replace(UNSEEN_SIGNS, '').replaceAll('’', "'").replaceAll('‑', '-');
  if (/^(?:["'“”„‘‚″′]|``|'')$/u.test(folded)) return '"';
  return /^(?:--|[–—])$/u.test(folded) ? '—' : folded;
}
