import { printReading, readingsOf, type Enumerator, type Reading } from './labels.ts';
import type { Ending } from './units.ts';

/** A label in the order of the text, with what the choice of its level depends on. */
export interface LevelInput extends Enumerator {
  /** How the words before it end: they open a list (":"), leave it going on ("; and"), or close it. */
  readonly before: Ending;
}

export interface LevelChoice {
  /** 0 for a label directly below the section. */
  readonly depth: number;
  /** The other depth at which the label could stand equally well, or null. */
  readonly otherDepth: number | null;
}

export type Levels =
  | { readonly ok: true; readonly choices: readonly LevelChoice[] }
  | { readonly ok: false; readonly at: number; readonly expected: readonly string[] };

interface Path {
  readonly stack: readonly Reading[];
  readonly cost: number;
  readonly choice: LevelChoice;
  readonly from: Path | null;
}

const ROOT: Path = { stack: [], cost: 0, choice: { depth: -1, otherDepth: null }, from: null };
/** Far more readings than any order leaves open; a bound so that hostile input stays linear. */
const MOST_PATHS = 48;
const DEEPEST = 7;
/** What it costs to use a kind of label a second time in one chain: any other reading is better. */
const AGAIN = 6;

/**
 * Chooses the level of each label of one section: of all ways to read the labels as sequences without gaps, the one that
 * opens lists where the words open them and closes lists where the words close them. "(i)" after "(h)" is a letter or a
 * roman numeral by what follows it.
 */
export function chooseLevels(labels: readonly LevelInput[]): Levels {
  let paths: Path[] = [ROOT];
  for (const [at, label] of labels.entries()) {
    const next = new Map<string, Path>();
    for (const path of paths) {
      for (const step of steps(path, label)) keepBetter(next, step);
    }
    if (next.size === 0) return { ok: false, at, expected: expectedAfter(paths) };
    paths = [...next.values()].sort((a, b) => a.cost - b.cost).slice(0, MOST_PATHS);
  }
  const choices: LevelChoice[] = [];
  const [best, second] = paths;
  for (let path: Path | null = best ?? null; path && path !== ROOT; path = path.from) choices.push(path.choice);
  choices.reverse();
  if (best && second && second.cost === best.cost) markDifference(choices, second);
  return { ok: true, choices };
}

function* steps(path: Path, label: LevelInput): Generator<Path> {
  for (const reading of readingsOf(label)) {
    for (let depth = path.stack.length - 1; depth >= 0; depth -= 1) {
      const open = path.stack[depth]!;
      if (open.kind !== reading.kind || open.ordinal + 1 !== reading.ordinal) continue;
      const closed = path.stack.length - 1 - depth;
      const cost = (label.before === 'opens' ? 3 : 0) + (label.before === 'goes on' ? closed : 0);
      yield step(path, [...path.stack.slice(0, depth), reading], depth, cost);
    }
    // "(aa)" after "(y)" is the letter after a lost "(z)", not the first of a list that nothing opens.
    const lost = reading.kind.includes('double') && label.before !== 'opens';
    if (reading.ordinal === 1 && path.stack.length < DEEPEST && !lost) {
      const used = path.stack.findLastIndex((open) => open.kind === reading.kind);
      if (used < 0)
        yield step(path, [...path.stack, reading], path.stack.length, path.stack.length === 0 || label.before === 'opens' ? 0 : 2);
      // "(a)(1)(a)": a kind may come again below another, where the words open a list.
      else if (used < path.stack.length - 1 && label.before === 'opens')
        yield step(path, [...path.stack, reading], path.stack.length, AGAIN);
    }
  }
}

function step(from: Path, stack: readonly Reading[], depth: number, cost: number): Path {
  return { stack, cost: from.cost + cost, choice: { depth, otherDepth: null }, from };
}

function keepBetter(paths: Map<string, Path>, path: Path): void {
  const key = path.stack.map((open) => `${open.kind}${open.ordinal}`).join(' ');
  const known = paths.get(key);
  if (!known || path.cost < known.cost) paths.set(key, path);
}

/** Notes on the chosen labels the depth of an equally good reading. */
function markDifference(choices: LevelChoice[], other: Path): void {
  let at = choices.length - 1;
  for (let path: Path | null = other; path && path !== ROOT; path = path.from, at -= 1) {
    const chosen = choices[at]!;
    if (chosen.depth !== path.choice.depth) choices[at] = { depth: chosen.depth, otherDepth: path.choice.depth };
  }
}

/** The labels that could have come next, for the error: "(c)", "(i)". */
function expectedAfter(paths: readonly Path[]): string[] {
  const best = paths[0];
  if (!best || best.stack.length === 0) return ['(a)', '(i)', '(1)', '(A)'];
  return [...best.stack].reverse().map((open) => printReading({ kind: open.kind, ordinal: open.ordinal + 1 }));
}
