import type { WordsRun } from './edition.ts';

/** Words of an order among those around them, word for word; where the provision goes on, the side ends in "…". */
export interface InContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Characters to show on either side, to the nearest whole word. */
const AROUND = 90;

/** The first place of a provision where it uses a term; null where none of its runs leads to the term. `target`: the term's id. */
export function inContext(runs: readonly WordsRun[], target: string): InContext | null {
  const at = runs.findIndex((run) => run.kind === 'term' && run.target === target);
  const words = runs[at]?.text;
  if (words === undefined) return null;
  const textOf = (some: readonly WordsRun[]) => some.map(({ text }) => text).join('');
  return { before: endOf(textOf(runs.slice(0, at))), words, after: startOf(textOf(runs.slice(at + 1))) };
}

function endOf(text: string): string {
  return text.length <= AROUND ? text : `…\u00a0${text.slice(text.indexOf(' ', text.length - AROUND) + 1)}`;
}

function startOf(text: string): string {
  return text.length <= AROUND ? text : `${text.slice(0, text.lastIndexOf(' ', AROUND))}\u00a0…`;
}
