import { foldSpace } from '../text/fold.ts';
import { furnitureReason } from './furniture.ts';
import { isTitle } from './heading.ts';
import { labelAtStart } from './labels.ts';
import { WIDEST } from './layout.ts';
import type { Line } from './lines.ts';
import { withoutMarks } from './marks.ts';

/** By these words a President orders. They stand in an order's first paragraphs, not always at their beginning. */
const ORDERS =
  /\bvested in (?:me|the President)\b|\bit is (?:hereby )?(?:further )?ordered\b|\bI (?:do )?(?:hereby )?(?:order|direct|determine|find|designate|delegate|prescribe|authorize)\b|\bNOW,? THEREFORE\b/;
const OPENS =
  /^(?:By (?:virtue of )?(?:the )?(?:authority|power)|By virtue of |Pursuant to (?:the )?(?:authority|power)|Under (?:and by virtue of )?the authority|WHEREAS\b|NOW,? THEREFORE|I, [A-Z]|(?:A dispute exists|Disputes exist) between\b)/;
/** A title, a date, a source note: no such line is a paragraph of the order. */
const PROSE_ENDS = /(?:[.,;:—–]|--|\b(?:and|or))["”’')]{0,6}$/u;
const SHORTEST_PROSE = 60;

interface Block {
  readonly from: number;
  readonly text: string;
  readonly lines: readonly string[];
}

/**
 * Index of the first line of the order's words, or -1. It is the first line of the paragraph in which the President
 * orders, or of Section 1 where no such words are; paragraphs of prose before it ("Disputes exist between …") go with it.
 */
export function firstBodyLine(lines: readonly Line[]): number {
  const sectionAt = lines.findIndex((line) => labelAtStart(withoutMarks(line.text))?.type === 'section');
  const blocks = blocksOf(lines.slice(0, sectionAt < 0 ? lines.length : sectionAt));
  const ordering = blocks.findIndex((block) => ORDERS.test(block.text) || /^WHEREAS\b/.test(block.text));
  if (ordering < 0 && sectionAt < 0) return -1;
  let at = ordering < 0 ? blocks.length : ordering;
  let first = ordering < 0 ? sectionAt : openingLine(blocks[ordering]!);
  if (first !== blocks[at]?.from && ordering >= 0) return first;
  while (at > 0 && (isProse(blocks[at - 1]!.text, blocks[at]?.text) || labelAtStart(blocks[at - 1]!.text)?.type === 'part')) {
    at -= 1;
    first = openingLine(blocks[at]!);
    if (first !== blocks[at]!.from) break;
  }
  return first;
}

/** Lines with nothing blank between them; of a page whose lines are paragraphs, each line. */
function blocksOf(lines: readonly Line[]): Block[] {
  const paragraphs = lines.some((line) => line.text.length > WIDEST);
  const blocks: { from: number; lines: string[] }[] = [];
  let open = false;
  for (const [index, line] of lines.entries()) {
    if (line.blank || furnitureReason(line.text)) {
      open = false;
      continue;
    }
    if (!open) blocks.push({ from: index, lines: [] });
    blocks.at(-1)!.lines.push(withoutMarks(line.text));
    open = !paragraphs;
  }
  return blocks.map((block) => ({ ...block, text: foldSpace(block.lines.join(' ')) }));
}

/** A title may stand in the same block as the words below it: then those begin where the enacting words do. */
function openingLine(block: Block): number {
  const opens = block.lines.findIndex((line) => OPENS.test(line));
  const titled = opens > 0 && !isProse(foldSpace(block.lines.slice(0, opens).join(' ')));
  return block.from + (titled ? opens : 0);
}

/** Whether a block is a paragraph or an item, or the part of one that a page break has cut from the block below. */
function isProse(text: string, below = ''): boolean {
  const item = isItem(text);
  // "… and Amendment to Executive Order No." is a title, though it ends in a stop.
  if ((/^[[(]/.test(text) && !item) || isTitle(text)) return false;
  if (item || (text.endsWith(':') && isItem(below))) return PROSE_ENDS.test(text);
  return text.length >= SHORTEST_PROSE && (/^\p{Ll}/u.test(below) || PROSE_ENDS.test(text));
}

/** "(1) promote full participation …;" */
function isItem(text: string): boolean {
  return text.startsWith('(') && labelAtStart(text)?.type === 'enumerator';
}
