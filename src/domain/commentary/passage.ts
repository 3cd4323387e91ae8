import { wordsIn } from '../prose/words.ts';
import { foldQuotation } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import { sha256OfText } from '../text/sha256.ts';

/** heading: a line of its own that no stop closes, so also a label or a byline. bullet: a sentence of a line led by a list mark. */
export type PassageKind = 'heading' | 'sentence' | 'bullet';

/** What a commentary says in one breath: a heading, a sentence, or a sentence of a bullet. */
export interface Passage {
  /** From 1, in the order of the text. */
  readonly n: number;
  readonly kind: PassageKind;
  readonly text: string;
  /** UTF-16 offsets into the text as received, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** SHA-256 of the text, white space and quotation marks folded. */
  readonly sha256: string;
}

const LINE = /[^\r\n]+/g;
const LIST_MARK = /^\s*[-*•]\s+/u;
const CLOSED = /[.!?:;…]["'”’)\]]*$/u;

/**
 * Cuts a commentary, as received, into passages. Every letter and digit of the text lies in exactly one;
 * list marks and pieces without a letter or digit (rules, arrows) lie in none.
 */
export function cutPassages(fullText: string): Passage[] {
  const passages: Passage[] = [];
  for (const line of fullText.matchAll(LINE)) {
    const mark = LIST_MARK.exec(line[0])?.[0] ?? '';
    const pieces = sentences(line[0].slice(mark.length)).filter((piece) => wordsIn(piece.text).length > 0);
    const kind = kindOf(mark, pieces);
    const from = line.index + mark.length;
    for (const { text, start, end } of pieces) {
      passages.push({
        n: passages.length + 1,
        kind,
        text,
        start: from + start,
        end: from + end,
        words: wordsIn(text).length,
        sha256: sha256OfText(foldQuotation(text)),
      });
    }
  }
  return passages;
}

function kindOf(mark: string, pieces: readonly { readonly text: string }[]): PassageKind {
  if (mark !== '') return 'bullet';
  return pieces.length === 1 && !CLOSED.test(pieces[0]?.text ?? '') ? 'heading' : 'sentence';
}
