import type { Problem } from '../problem/problem.ts';
import { foldSpace } from '../text/fold.ts';
import { sentences } from '../text/sentences.ts';
import type { Stretch } from './blocks.ts';
import { lineCounter } from './line-counter.ts';
import { findMarks, type Mark } from './mark.ts';
import type { ProseSentence } from './prose.ts';

/** The mark follows the full stop after one space or line break. */
const CLOSED = /[.!?]["”’)]*\s$/u;

/** Reads a stretch into sentences with their grounds. Text is never dropped: a sentence without a mark is kept, and told. */
export function readStretch(stretch: Stretch, file: string): { sentences: ProseSentence[]; problems: Problem[] } {
  const found: ProseSentence[] = [];
  const problems: Problem[] = [];
  const linesTo = lineCounter(stretch.text);
  const lineAt = (start: number, piece: string): number => stretch.line + linesTo(start + piece.length - piece.trimStart().length);
  let from = 0;
  for (const mark of findMarks(stretch.text)) {
    const piece = stretch.text.slice(from, mark.start);
    const line = lineAt(from, piece);
    const wrong = wrongUnderMark(piece, mark);
    if (wrong) problems.push({ ...wrong, file, line });
    const text = foldSpace(piece);
    if (text !== '') found.push({ text, refs: mark.refs, silent: mark.silent, line });
    from = mark.end;
  }
  const rest = stretch.text.slice(from);
  for (const sentence of sentences(rest)) {
    const text = foldSpace(sentence.text);
    if (text === '') continue;
    const line = lineAt(from + sentence.start, sentence.text);
    found.push({ text, refs: [], silent: false, line });
    problems.push({ rule: 'prose/no-mark', file, line, found: `No ground stands after “${text}”.`, ...SAY_GROUND });
  }
  return { sentences: found, problems };
}

const SAY_GROUND = {
  expected: 'A mark that names what bears the sentence out.',
  mend: 'Add <By ref="…" /> after the full stop, or take the sentence out.',
};

function wrongUnderMark(piece: string, mark: Mark): Omit<Problem, 'file' | 'line'> | null {
  const text = foldSpace(piece);
  const refs = mark.refs.join(' ');
  if (text === '') {
    return {
      rule: 'prose/lone-mark',
      found: `The mark for ${refs} closes no sentence.`,
      expected: 'One mark for each sentence.',
      mend: 'Join its references to the mark before it.',
    };
  }
  const cut = sentences(text);
  if (cut.length > 1) {
    return {
      rule: 'prose/two-sentences',
      found: `${cut.length} sentences share one mark: “${text}”.`,
      expected: 'One mark for each sentence.',
      mend: `Close “${cut[0]?.text ?? ''}” with a mark of its own.`,
    };
  }
  if (!CLOSED.test(piece)) {
    return {
      rule: 'prose/full-stop',
      found: `The mark for ${refs} does not follow a full stop and one space: “${text}”.`,
      expected: 'Sentence, full stop, space, mark.',
      mend: 'End the sentence before its mark.',
    };
  }
  return null;
}
