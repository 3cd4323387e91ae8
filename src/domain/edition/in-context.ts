import type { WordsRun } from './edition.ts';

/** Words of an order among those around them, word for word. */
export interface InContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Whether the provision has more words before these, and behind them. */
  readonly moreBefore: boolean;
  readonly moreAfter: boolean;
}

/** Characters to show on either side, to the nearest whole word. */
const AROUND = 90;

/** The first place of a provision where it uses a term; null where none of its runs leads to the term. `target`: the term's id. */
export function inContext(runs: readonly WordsRun[], target: string): InContext | null {
  const at = runs.findIndex((run) => run.kind === 'term' && run.target === target);
  const words = runs[at]?.text;
  if (words === undefined) return null;
  const textOf = (some: readonly WordsRun[]) => some.map(({ text }) => text).join('');
  const [before, after] = [textOf(runs.slice(0, at)), textOf(runs.slice(at + 1))];
  return { before: endOf(before), words, after: startOf(after), moreBefore: before.length > AROUND, moreAfter: after.length > AROUND };
}

function endOf(text: string): string {
  return text.length <= AROUND ? text : text.slice(text.indexOf(' ', text.length - AROUND) + 1);
}

function startOf(text: string): string {
  return text.length <= AROUND ? text : text.slice(0, text.lastIndexOf(' ', AROUND));
}
