import type { Steps } from '../steps.ts';
import { TreeBuilder, type MemoText } from '../text-tree.ts';

/** An address as this linker sets it behind a citation, or one that the writer typed. */
const ADDRESS = / <https?:\/\/[^\s<>]{1,2048}>|(?<![A-Za-z])(?:https?:\/\/|www\.)[^\s<>"]+/gi;
const PARAGRAPH = /\n[^\S\n]*\n\s*/g;

/**
 * Reads plain text. An address in angle brackets directly behind words is passed over, and what it stands behind counts
 * as linked; any other address is not looked into.
 */
export function* plainSteps(source: string): Steps<MemoText> {
  const builder = new TreeBuilder(source);
  let from = 0;
  for (const gap of source.matchAll(PARAGRAPH)) {
    readParagraph(builder, source, from, gap.index);
    builder.leaf(gap[0], gap.index, gap.index + gap[0].length);
    from = gap.index + gap[0].length;
    yield from / source.length;
  }
  readParagraph(builder, source, from, source.length);
  return builder.build();
}

function readParagraph(builder: TreeBuilder, source: string, start: number, end: number): void {
  if (start >= end) return;
  builder.push(start, 'edge', 'p');
  const words = source.slice(start, end);
  let from = 0;
  for (const { 0: address, index } of words.matchAll(ADDRESS)) {
    builder.leaf(words.slice(from, index), start + from, start + index);
    const at = builder.at;
    from = index + address.length;
    if (address.startsWith(' <')) builder.leaf('', start + index, start + from, false);
    else {
      builder.leaf(address, start + index, start + from);
      builder.leave(at, 'code');
    }
  }
  builder.leaf(words.slice(from), start + from, end);
  builder.pop(end);
}
