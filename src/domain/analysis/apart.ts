import { foldSpace } from '../text/fold.ts';
import type { Analysis, Author, Furniture } from './analysis.ts';
import { wordsIn, wordsOf, type Block } from './blocks.ts';
import { findDay } from './day.ts';
import { endsSentence } from './ends.ts';

/** What stands before the title or after the last rule, and is no running text. */
export interface SetApart {
  readonly blocks: readonly Block[];
  readonly furniture: readonly Furniture[];
  readonly date: Analysis['date'];
  /** A date line that names no day of the calendar. */
  readonly badDate: { readonly words: string; readonly line: number } | null;
  readonly number: string | null;
  readonly authors: readonly Author[];
}

const NUMBER = /^[A-Z]{1,4}\d{3,6}(?=$|\s*[·•|])/;
const AUTHOR = /^\s*\*\*([^*]+?),?\*\*,?\s+(\S.*)$/;
/** A running head or a line before the title is at most this long. */
const HEAD = 100;

/**
 * Sets apart the date, the publisher's number, the authors, running heads and what stands before the title.
 * Dates, numbers and authors count only before the first paragraph or after a rule, so that none is taken from the text.
 */
export function setApart(blocks: readonly Block[]): SetApart {
  const found: Found = { date: null, badDate: null, number: null, authors: [] };
  const kept: Block[] = [];
  const furniture: Furniture[] = [];
  const times = countLines(blocks);
  const first = blocks.findIndex((block) => block.kind === 'heading');
  const title = blocks[first]?.level === 1 ? first : -1;
  let outside = true;
  for (const [index, block] of blocks.entries()) {
    const reason = block.kind === 'paragraph' ? reasonOf(block, { outside, beforeTitle: index < title, found, times }) : null;
    if (reason) furniture.push(...block.pieces.map(({ line }) => ({ ...wordsIn(line), reason })));
    else kept.push(block);
    if (block.kind === 'rule') outside = true;
    else if (index !== title && !reason) outside = false;
  }
  return { ...found, blocks: kept, furniture };
}

type Found = { -readonly [K in Exclude<keyof SetApart, 'blocks' | 'furniture'>]: SetApart[K] };

interface Place {
  readonly outside: boolean;
  readonly beforeTitle: boolean;
  readonly found: Found;
  readonly times: ReadonlyMap<string, number>;
}

function reasonOf(block: Block, { outside, beforeTitle, found, times }: Place): Furniture['reason'] | null {
  const words = wordsOf(block);
  const line = block.pieces[0]!.line.number;
  const day = findDay(words);
  if (outside && !found.date && !found.badDate && day?.words === words) {
    if (day.day) found.date = { words, day: day.day };
    else found.badDate = { words, line };
    return 'date';
  }
  if (outside && !found.number && words.length <= HEAD && NUMBER.test(words)) {
    found.number = NUMBER.exec(words)![0];
    return 'number';
  }
  const authors = outside && !endsSentence(words) ? authorsOf(block) : null;
  if (authors) {
    found.authors = [...found.authors, ...authors];
    return 'authors';
  }
  const short = words.length <= HEAD && block.pieces.length === 1 && !endsSentence(words);
  if (short && beforeTitle) return 'front matter';
  return short && (times.get(words) ?? 0) > 1 ? 'running head' : null;
}

/** "**Name**, what they are", one a line; null unless every line is such. */
function authorsOf(block: Block): Author[] | null {
  const rows = block.pieces.map(({ line }) => AUTHOR.exec(line.text));
  if (rows.some((row) => row === null)) return null;
  return rows.map((row) => ({ name: foldSpace(row![1]!), role: foldSpace(row![2]!) }));
}

/** How often each one-line paragraph stands in the text: a head repeated on every page stands more than once. */
function countLines(blocks: readonly Block[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.pieces.length > 1) continue;
    const words = wordsOf(block);
    times.set(words, (times.get(words) ?? 0) + 1);
  }
  return times;
}
