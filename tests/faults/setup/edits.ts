import { filesLike, rewritten, textOf, type Content, type Fault } from './fault.ts';
import type { Random } from './random.ts';

/** Where a pattern stands in the files of a kind. */
export interface Place {
  readonly file: string;
  readonly text: string;
  readonly match: RegExpExecArray;
}

/** Every place where a pattern stands in files of that name. */
export function placesOf(content: Content, files: RegExp, pattern: RegExp): Place[] {
  return filesLike(content, files).flatMap((file) => {
    const text = textOf(content, file);
    return [...text.matchAll(pattern)].map((match) => ({ file, text, match }));
  });
}

export interface Edit {
  readonly files: RegExp;
  readonly pattern: RegExp;
  /** What stands there instead; null leaves the place alone. */
  readonly to: (match: RegExpExecArray, random: Random) => string | null;
  readonly count: number;
  /** Where false, the place is left alone. */
  readonly where?: (place: Place) => boolean;
}

/** Puts something else in some of the places where a pattern stands, one fault each. */
export function edited(content: Content, random: Random, { files, pattern, to, count, where = () => true }: Edit): Fault[] {
  return random.some(placesOf(content, files, pattern).filter(where), count).flatMap(({ file, text, match }) => {
    const other = to(match, random);
    if (other === null || other === match[0]) return [];
    const line = text.slice(0, match.index).split('\n').length;
    return [
      rewritten(
        file,
        text.slice(0, match.index) + other + text.slice(match.index + match[0].length),
        `line ${line}, “${match[0].slice(0, 60)}” → “${other.slice(0, 60)}”`,
      ),
    ];
  });
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One letter of a word made another. */
export function otherLetter(word: string, random: Random): string {
  const at = [...word].flatMap((char, place) => (/[a-z]/.test(char) ? [place] : []));
  if (at.length === 0) return word;
  const place = random.pick(at);
  const letter = random.pick(LETTERS.split('').filter((one) => one !== word[place]));
  return word.slice(0, place) + letter + word.slice(place + 1);
}

/** Another of the given, never the one that stands there. */
export function otherOf(items: readonly string[], one: string, random: Random): string {
  return random.pick(items.filter((item) => item !== one));
}
