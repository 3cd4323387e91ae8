import { sentences } from '../text/sentences.ts';

/** Words that lead on to a word not yet written, and marks that do. */
const DANGLES =
  /(?:[,;([“‘–—-]|(?:^|\s)(?:a|an|and|as|at|between|by|for|from|in|into|its|nor|of|on|or|over|that|the|their|this|to|under|upon|which|with|&))$/u;
/** A footnote's number may follow the full stop. */
const NOTED = /\p{L}[.!?]["'”’)\]]*\d{1,3}$/u;
const INTRODUCES = /:["'”’)\]]*$/u;
/** A line shorter than this that ends no sentence may be a caption; a longer one is a sentence cut by a page. */
const CAPTION = 60;

/** Whether the words end a sentence, or a colon hands on to a list. A full stop after "E.O." or "Sec." ends none. */
export function endsSentence(words: string): boolean {
  if (INTRODUCES.test(words) || NOTED.test(words)) return true;
  return sentences(`${words.slice(-80)} The`).at(-1)?.text === 'The';
}

/** Whether the words end on one that calls for another: "Considerations for", "the scope of". */
export function dangles(words: string): boolean {
  return DANGLES.test(words);
}

/** Whether a paragraph parted from the next by a page break goes on there. */
export function goesOn(words: string, next: string): boolean {
  if (/^\p{Ll}/u.test(next)) return true;
  if (endsSentence(words)) return false;
  // A full stop that ends no sentence belongs to "E.O." or "Sec.", which call for a number.
  return /^["'“‘([]+\p{Ll}/u.test(next) || /\.$/.test(words) || dangles(words) || words.length >= CAPTION;
}
