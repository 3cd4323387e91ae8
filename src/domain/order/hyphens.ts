const WORD = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;
/** A printed line that ends in a hyphen, and the word that goes on below. */
const HEAD = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-$/u;
const TAIL = /^[\p{L}\p{N}]+/u;
/** Halves that keep their hyphen wherever the line ends. */
const COMPOUNDS = /(?:^|-)(?:self|cross|well|high|low|long|short|all|ex)$/;
const LONGEST_WORD = 60;

/** Halves of which neither is a word elsewhere in the text ("enforc-" / "eable") were perhaps parted by the page. */
export type Hyphen = 'of the word' | 'of the page' | 'perhaps of the page' | 'unknown';

/** The words of a text's lines, in small letters, hyphenated ones whole; not the halves of those that a line end parts. */
export function vocabularyOf(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  let broken = false;
  for (const line of lines) {
    const whole = line.slice(broken ? (TAIL.exec(line)?.[0].length ?? 0) : 0);
    broken = HEAD.test(whole.slice(-LONGEST_WORD));
    for (const { 0: word, index } of whole.matchAll(WORD)) {
      if (!broken || index + word.length + 1 < whole.length) words.add(word.toLowerCase());
    }
  }
  return words;
}

/**
 * Whether the hyphen between two lines belongs to the word ("Government-" / "wide") or to the page ("cyber-" / "security").
 * The text itself tells, where it has the word elsewhere. Null where no hyphen parts a word.
 */
export function hyphenBetween(above: string, below: string, vocabulary: ReadonlySet<string>): Hyphen | null {
  const head = HEAD.exec(above.slice(-LONGEST_WORD))?.[0];
  const tail = TAIL.exec(below.slice(0, LONGEST_WORD))?.[0];
  if (!head || !tail) return null;
  const first = head.slice(0, -1).toLowerCase();
  if (!/^\p{Ll}/u.test(tail) || COMPOUNDS.test(first)) return 'of the word';
  const half = first.slice(first.lastIndexOf('-') + 1);
  const whole = vocabulary.has(half + tail) || vocabulary.has(first + tail);
  const hyphenated = vocabulary.has(`${first}-${tail}`) || vocabulary.has(`${half}-${tail}`);
  if (whole !== hyphenated) return whole ? 'of the page' : 'of the word';
  return vocabulary.has(half) || vocabulary.has(tail) ? 'unknown' : 'perhaps of the page';
}
