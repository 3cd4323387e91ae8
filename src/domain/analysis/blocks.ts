import { linesOf, type Line } from '../order/lines.ts';
import { foldLines } from '../order/paragraph.ts';
import type { Span } from '../order/provision.ts';
import { foldSpace } from '../text/fold.ts';
import type { Furniture } from './analysis.ts';

/** A line of a block, from the column where its words begin. */
export interface Piece {
  readonly line: Line;
  readonly from: number;
}

/** Lines that belong together: a heading, a bullet, a paragraph, or a rule between parts. */
export interface Block {
  readonly kind: 'heading' | 'bullet' | 'paragraph' | 'rule';
  /** Number of # for a heading; else 0. */
  readonly level: number;
  readonly pieces: readonly Piece[];
  /** Heading marks or list marks. */
  readonly marks: readonly Span[];
}

const HEADING = /^\s{0,3}(#{1,6})(?:\s+|$)/;
const CLOSING_HASHES = /\s+#+\s*$/;
const RULE = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/;
const PAGE_MARK = /^\s*(?:\[\[Page [\dA-Z-]+\]\]|(?:Page )?\d{1,4}(?: of \d{1,4})?)\s*$/i;
const LIST_MARK = /^\s*[-*+•‣▪●]\s+(?=\S)/;
/** A numbered item keeps its number: it is part of the words. */
const NUMBERED = /^\s*\d{1,2}[.)]\s+(?=\S)/;

/**
 * Cuts a text into blocks. Guarantees to the next stage: every line is in one block, in `furniture`, or blank;
 * a blank line, a page mark or a form feed ends a paragraph, so that one cut by a page is two blocks.
 */
export function cutBlocks(source: string): { blocks: Block[]; furniture: Furniture[] } {
  const blocks: (Block & { readonly pieces: Piece[] })[] = [];
  const furniture: Furniture[] = [];
  let open = false;
  for (const line of linesOf(source)) {
    if (source[line.start - 1] === '\f') open = false;
    const block = blockOf(line, open && blocks.at(-1)?.kind === 'paragraph');
    if (foldSpace(line.text) === '') open = false;
    else if (PAGE_MARK.test(line.text)) {
      furniture.push({ ...wordsIn(line), reason: 'page mark' });
      open = false;
    } else if (block.kind === 'paragraph' && open) {
      blocks.at(-1)!.pieces.push(...block.pieces);
    } else {
      blocks.push({ ...block, pieces: [...block.pieces] });
      open = block.kind === 'paragraph' || block.kind === 'bullet';
    }
  }
  return { blocks, furniture };
}

/** The words of a block, white space folded, marks of emphasis and links still in them. */
export function wordsOf(block: Block): string {
  return foldLines(block.pieces).text;
}

/** A line without the white space around it. */
export function wordsIn(line: Line): Span {
  return { start: line.start + line.indent, end: line.start + line.text.trimEnd().length };
}

function blockOf(line: Line, insideParagraph: boolean): Block {
  if (RULE.test(line.text)) return { kind: 'rule', level: 0, pieces: [{ line, from: 0 }], marks: [] };
  const heading = HEADING.exec(line.text);
  if (heading) return headingOf(line, heading[0].length, heading[1]!.length);
  const from = LIST_MARK.exec(line.text)?.[0].length ?? 0;
  const marks = from > 0 ? [{ start: line.start + line.indent, end: line.start + from }] : [];
  const listed = from > 0 || (!insideParagraph && NUMBERED.test(line.text));
  return { kind: listed ? 'bullet' : 'paragraph', level: 0, pieces: [{ line, from }], marks };
}

function headingOf(line: Line, from: number, level: number): Block {
  const marks = [{ start: line.start + line.indent, end: line.start + line.indent + level }];
  const closing = CLOSING_HASHES.exec(line.text);
  if (!closing || closing.index < from) return { kind: 'heading', level, pieces: [{ line, from }], marks };
  const end = line.start + closing.index;
  marks.push({ start: end, end: line.end });
  return { kind: 'heading', level, pieces: [{ line: { ...line, end, text: line.text.slice(0, closing.index) }, from }], marks };
}
