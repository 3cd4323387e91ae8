/** Words an abbreviation may pass over: "Office of Management and Budget (OMB)". */
const SMALL = /^(?:of|and|the|for|to|in|on|a|an|as|with)$/i;

interface Word {
  readonly text: string;
  readonly start: number;
}

/**
 * Where the words that an abbreviation stands for begin in the text before its bracket, by their initials; null when they do
 * not match. "… the Director of the National Security Agency" + "NSA" → the offset of "National". Every word that is not
 * small must give a letter; small words may give one too ("Software as a Service", SaaS).
 */
export function startByInitials(before: string, short: string): number | null {
  const words = wordsOf(before);
  for (const pieces of piecesOf(short)) {
    const start = match(words, words.length - 1, pieces, pieces.length - 1);
    if (start !== null) return start;
  }
  return null;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['’]s)?/gu)].map((match) => ({ text: match[0], start: match.index }));
}

/** The readings of an abbreviation: letter by letter; then by its capitals ("Fed-R-A-M-P"); a plural s and a number apart. */
function piecesOf(short: string): string[][] {
  const readings: string[][] = [];
  for (const singular of new Set([short, short.replace(/(?<=\p{Lu})s$/u, '')])) {
    const parts = singular.split(/[\s-]+/);
    const split = (by: RegExp) => parts.flatMap((part) => (/^\d+$/.test(part) ? [part] : (part.match(by) ?? [])));
    readings.push(split(/[\p{L}\p{N}]/gu), split(/\p{Lu}\p{Ll}*/gu));
  }
  return readings.filter((pieces) => pieces.length >= 2);
}

function match(words: readonly Word[], at: number, pieces: readonly string[], piece: number): number | null {
  const word = words[at];
  const wanted = pieces[piece];
  if (!word || wanted === undefined) return null;
  const small = SMALL.test(word.text);
  if (small && piece < pieces.length - 1) {
    const passed = match(words, at - 1, pieces, piece);
    if (passed !== null) return passed;
  }
  if (!word.text.toLowerCase().startsWith(wanted.toLowerCase())) return null;
  if (piece === 0) return small ? null : word.start;
  return match(words, at - 1, pieces, piece - 1);
}
